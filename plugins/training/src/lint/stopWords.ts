/**
 * Words of four letters and more that tell nothing about a subject, and words that questions are
 * made of, by language.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `about above after again against also another answer anybody anyone anything because been before being below
    best between both cannot choose come comes correct could does doing down during each either
    else enough even ever every everybody everyone everything expect explain false find first follow following
    follows from gets give gives goes happen happens have having here into itself just keep know
    last least less like likely look made make makes many means might more most much must need
    needs neither next nobody none nothing often once only option other over part question right same
    says select shall should show shows since some someone something somebody statement still
    such take takes tell than that their them then there these they thing this those three
    through true under until upon used uses using very want wants well were what when where
    whether which while whom whose will with within without would write wrong your yours`,
  de: `aber alle allem allen aller alles also andere anderen anderer anderes antwort auch auf
    aussage beide beim beiden beides bleibt bringt brauchen braucht dabei dafür damit dann daran
    darauf darf darin davon dazu dein deine denn dich diese diesem diesen dieser dieses doch dort
    durch eine einem einen einer eines etwas euch euer falsch finden folgende folgenden frage
    ganz gegen geht genau gibt haben hatte hier ihre ihrem ihren ihrer immer ist jede jedem jeden
    jeder jedes kann keine keinem keinen keiner können könnte lässt macht machen mehr mein meine
    muss müssen nach nachdem nicht nichts noch nur oder ohne richtig schon sehr sein seine seinem
    seinen seiner seit selbst sich sind soll sollte sollten sondern sowie statt stimmt trifft
    über unter viele vielen vier vom von vor wann warum welche welchem welchen welcher welches
    wenn werden wird wieder will wissen wodurch womit worden wurde wurden würde zeigt zum zur
    zwei zwischen`,
  fr: `afin ainsi alors après aucun aucune aussi autre autres avant avec avez avoir bien car cela
    celle celles celui ceux chaque chez comme comment contre dans deux depuis doit doivent donc
    dont elle elles encore entre est être eux exacte fait faire faut faux font juste lequel
    laquelle lesquelles lesquels leur leurs lors lorsque mais même mêmes mieux moins montre notre
    nous parce parmi pendant peut peuvent plus plusieurs pour pourquoi pouvez proposition puis
    quand quel quelle quelles quels question qui quoi réponse sans sera seront seul seule sinon
    soit sont sous suivant suivante suivantes suivants sur tous tout toute toutes trois trop
    trouve très une vers voici voir votre vous vrai vraie`,
  es: `acerca algo alguien alguna algunas alguno algunos ante antes aquel así aunque cada como
    cómo correcta correcto cuál cuales cuáles cualquier cuando cuándo cuanto debe deben desde
    después donde dónde dos durante ella ellas ellos encuentra entonces entre eran eres esta está
    estaba están estar estas este estos falsa falso frase fue fuera hace hacen hacer hacia haga
    hasta incluso luego mayor mejor menos mientras mismo misma mucho muchos muestra nada ninguna
    ninguno nosotros nunca otra otras otro otros para pero poco por porque pregunta primero puede
    pueden puedes pues quién quiere respuesta según será seria sería siempre siguiente siguientes
    sobre solo sólo somos suele tanto tiene tienen toda todas todo todos tres tras una unas unos
    usted varios verdadera verdadero`,
  pt: `acerca ainda algo alguém alguma algumas algum alguns antes aquela aquele aqui assim através
    cada coisa como correta correto depois desde dessa desse desta deste deve devem dois duas
    durante dele dela ela elas eles embora então entre essa essas esse esses esta está estão
    estar estas este estes falsa falso fazer faz feita feito fora frase hora isso isto mais mas
    melhor menos mesma mesmo mostra muito muitos nada nem nenhum nenhuma nessa nesse nesta neste
    onde outra outras outro outros para pela pelas pelo pelos pergunta pode podem poderia porque
    pouco primeiro quais qual qualquer quando quanto quem quer resposta seguinte seguintes sem
    sempre sendo será seria seus sobre somente suas também tanto tem têm toda todas todo todos
    três tudo uma umas usar vários verdadeira verdadeiro você`,
  it: `abbia affermazione alcuna alcune alcuni alcuno alla alle allo allora altra altre altri altro
    anche ancora appena avere bene casa ciascuna ciascuno cioè come contro corretta corretto cosa
    così cui dagli dalla dalle dallo degli della delle dello dentro deve devono dopo dove dovrebbe
    dunque durante ecco ella essa esse essere essi ogni falsa falso fanno fare fatto fino fra
    frase giusta giusto hanno infatti invece loro meglio meno mentre mette molta molti molto
    mostra nella nelle nello nessun nessuna nessuno nulla ogni ognuno oltre oppure paio però
    perché piuttosto poco poiché potrebbe prima primo proprio puoi può qual quale quali qualche
    qualcosa quando quanto quella quelle quelli quello questa queste questi questo quindi
    risposta sarà sarebbe seguente seguenti sempre senza serve siano solo sono sopra sotto stata
    stato stessa stesso sulla sulle suoi tale tanto tra trova tutta tutte tutti tutto una uno
    usare vera vero viene vengono verso voi`,
  nl: `alle alleen alles als altijd ander andere antwoord beide beste bestaat betekent bevat bij
    binnen blijft daar daarna daarom daarvan deze dezelfde dient dingen door doet drie echter een
    eens eerst eerste elk elke enige enkele geeft geen gebeurt gebruik gebruikt gebruiken gaat had
    hebben heeft hele hier hoe hoeveel houdt hun iedere iemand iets ieder indien jaar juist juiste
    kan kunnen kunt laat maar maakt maken meer meest meeste men mensen met mijn minder moet moeten
    naar naast niemand niet niets nodig nooit omdat onder onjuist onze ook over paar reeds sinds
    slechts steeds stelling tegen tijdens toch toen tot tussen twee vaak van vanaf veel veld vier
    vindt volgende voor voordat vraag waar waarbij waarin waarmee waarom waarop waarvan wanneer
    want waren wat weer wel welk welke werd werden weten wie wil wilt worden wordt zal zeer zelf
    zich zien zijn zijne zoals zodat zonder zou zouden zullen`,
  sv: `alla allt alltid andra annan annat att av avser bara behöver beror betyder bland blev blir
    bort borde både bäst bästa dem den denna dennes dess dessa det detta dig din dina du där
    därför efter eftersom eller endast enda ett ettdera falskt finns flera fram frågan fråga
    från fyra får följande för före först första genom ger gick gäller gör göra ha hade han har
    hela helst henne hennes hon honom hur här hos ifall igen inga ingen inget ingenting inom inte
    innan istället ja jag kan kommer korrekt kunde kunna läggs länge med mellan men mer mera mest
    min mina mindre mitt mot mycket måste många någon något några när nästa och också om oss
    påstående påståendet rätt sade samma samt sant sedan sig sin sina sitt ska skall skulle som
    står svar svaret stället så sådan tar till tills tre trots tror två under upp ur utan utanför
    vad var vara varför varit varje vars vart vem vems vid vilka vilken vilket vill visar visas
    väljer vår våra vårt är även över`,
};

/** Words that tell nothing about a subject, in lower case, by language. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
