import {processFillIn} from '../../../../plugins/training/src/grading/fillIn';
import {processNumeric} from '../../../../plugins/training/src/grading/numeric';
import {readNumeric, readTyped} from '../../../../plugins/training/src/client/types/numeric';
import {namesOfUnit} from '../../../../plugins/training/src/quiz/types/numeric/unitNames';
import {normalizePattern} from '../../../../plugins/training/src/quiz/types/fill-in/normalizePattern';

/** What readers type for a key, in languages and on keyboards that its author does not have. */
interface Typed {
  readonly key: string;
  readonly typed: string;
  readonly language?: string;
  readonly caseSensitive?: boolean;
}

function isRight({key, typed, language = 'en', caseSensitive = false}: Typed): boolean {
  const {grade} = processFillIn(
    {blanks: [[key]], pattern: null, normalized: null, caseSensitive},
    language,
  );
  return grade([typed]).correct;
}

const RIGHT: Readonly<Record<string, readonly Typed[]>> = {
  'dashes and minus signs': [
    {key: '--all', typed: '—all'},
    {key: '--all', typed: '–all'},
    {key: 'git commit --amend --no-edit', typed: 'git commit —amend —no-edit'},
    {key: '-1', typed: '−1'},
    {key: '-1', typed: '－１'},
    {key: '-1', typed: '﹣1'},
    {key: 'control-plane', typed: 'control‐plane'},
    {key: 'control—plane', typed: 'control-plane'},
    {key: '-5', typed: 'ー５'},
    {key: 'サーバー', typed: 'サ―バ―'},
    {key: 'サーバー', typed: 'サ-バ－'},
  ],
  'what word processors make of signs': [
    {key: '->', typed: '→'},
    {key: '-->', typed: '—>'},
    {key: '<-', typed: '←'},
    {key: 'x => x', typed: 'x ⇒ x'},
    {key: '<=', typed: '≤'},
    {key: '!=', typed: '≠'},
    {key: '<=', typed: '≦'},
    {key: '>=', typed: '⩾'},
    {key: '+-', typed: '±'},
    {key: '...args', typed: '…args'},
  ],
  'signs that look alike': [
    {key: 'a*b', typed: 'a∗b'},
    {key: 'a | b', typed: 'a ∣ b'},
    {key: '1:2', typed: '1∶2'},
    {key: 'x^2', typed: 'xˆ2'},
    {key: 'レオナルド・ダ', typed: 'レオナルド·ダ'},
    {key: '达·芬奇', typed: '达•芬奇'},
    {key: '达·芬奇', typed: '达‧芬奇'},
  ],
  'a space before or behind the sign of a number': [
    {key: '50%', typed: '50 %'},
    {key: '50 %', typed: '٥٠٪'},
    {key: '€5', typed: '€\u00a05'},
    {key: '5 °C', typed: '5°C'},
    {key: '№ 5', typed: '№5'},
    {key: '§ 5', typed: '§5'},
  ],
  'a space that French has beside marks': [
    {key: '« oui »', typed: '"oui"', language: 'fr'},
    {key: '«\u202foui\u202f»', typed: '«oui»', language: 'fr'},
    {key: 'Qui est-ce\u202f?', typed: 'Qui est-ce?', language: 'fr-CA'},
    {key: 'Note\u00a0: oui', typed: 'Note: oui', language: 'fr'},
  ],
  'a space beside scripts that have none between words': [
    {key: '使用 S3 存储桶', typed: '使用S3存储桶'},
    {key: '你好，世界', typed: '你好, 世界'},
    {key: 'AWS の証跡', typed: 'AWSの証跡'},
    {key: 'サーバー 90 台', typed: 'サーバー90台'},
    {key: 'เก็บ 90 วัน', typed: 'เก็บ90วัน'},
    {key: 'ភ្នំពេញ 12', typed: 'ភ្នំពេញ12'},
    {key: 'می‌روم', typed: 'می روم'},
    {key: 'کتاب‌ها', typed: 'کتابها'},
  ],
  'what cannot be seen': [
    {key: 'StopLogging', typed: 'StopLogging\u200b'},
    {key: 'StopLogging', typed: 'Stop\u00adLogging'},
    {key: 'StopLogging', typed: '\u200fStopLogging\u200e'},
    {key: 'StopLogging', typed: '\u2066StopLogging\u2069'},
    {key: 'StopLogging', typed: 'Stop\ufeffLogging'},
    {key: 'StopLogging', typed: '\u0007StopLogging'},
    {key: 'Stop\u200bLogging', typed: 'StopLogging'},
    {key: 'می‌خواهم', typed: 'میخواهم'},
  ],
  'white space': [
    {key: 'data events', typed: ' data\u202f\u3000events\n'},
    {key: 'data events', typed: 'data\u2009events'},
    {key: 'data events', typed: 'data\u0085events'},
  ],
  'quotation marks and apostrophes': [
    ...['´', '`', '′', 'ʼ', 'ʻ', '＇', '‘', '’', '‛', 'ʹ', '՚', '`', '＂', '"'].map((mark) => ({
      key: "it's",
      typed: `it${mark}s`,
    })),
    {key: '"all"', typed: '«all»'},
    {key: '"all"', typed: '「all」'},
    {key: '"all"', typed: '〝all〟'},
    {key: '5″', typed: '5"'},
    {key: "м'яч", typed: 'мʼяч'},
  ],
  capitals: [
    {key: 'İstanbul', typed: 'istanbul', language: 'tr'},
    {key: 'İstanbul', typed: 'ISTANBUL', language: 'tr'},
    {key: 'İstanbul', typed: 'istanbul'},
    {key: 'Isparta', typed: 'ISPARTA', language: 'tr'},
    {key: 'Isparta', typed: 'ısparta', language: 'tr'},
    {key: 'kıl', typed: 'KIL', language: 'az'},
    {key: 'StopLogging', typed: 'STOPLOGGING', language: 'tr'},
    {key: 'Straße', typed: 'STRASSE'},
    {key: 'Straße', typed: 'STRAẞE', language: 'de'},
    {key: 'GROẞ', typed: 'groß'},
    {key: 'ΣΊΣΥΦΟΣ', typed: 'Σίσυφος'},
    {key: 'Αθήνα', typed: 'ΑΘΗΝΑ', language: 'el'},
    {key: 'įvertis', typed: 'Į̇VERTIS', language: 'lt'},
  ],
  'width and composition': [
    {key: 'ABC90', typed: 'ＡＢＣ９０'},
    {key: 'サーバー', typed: 'ｻｰﾊﾞｰ'},
    {key: 'Zürich', typed: 'Zu\u0308rich'},
    {key: '한글', typed: '\u1112\u1161\u11ab\u1100\u1173\u11af'},
    {key: 'phút', typed: 'phu\u0301t'},
  ],
  'letters of another keyboard': [
    {key: 'کتاب فارسی', typed: 'كتاب فارسي'},
    {key: 'على', typed: 'علی'},
    {key: 'القاهرة', typed: 'القـاهرة'},
    {key: 'القاهرة', typed: 'القَاهِرة'},
    {key: 'צה״ל', typed: 'צה"ל'},
    {key: 'צה״ל', typed: "צה''ל"},
    {key: 'ג׳ורג׳', typed: "ג'ורג'"},
    {key: 'בן־גוריון', typed: 'בן-גוריון'},
    {key: 'שלום', typed: 'שָׁלוֹם'},
    {key: '10〜20', typed: '10～20'},
    {key: '10〜20', typed: '10~20'},
    {key: 'น้ำ', typed: 'น\u0e4d\u0e49\u0e32'},
    {key: 'ที่', typed: 'ท\u0e48\u0e35'},
    {key: 'hòa', typed: 'hoà', language: 'vi'},
    {key: 'Khỏe', typed: 'khoẻ', language: 'vi'},
    {key: 'thủy', typed: 'thuỷ', language: 'vi'},
    {key: 'नमस्ते।', typed: 'नमस्ते.'},
    {key: 'แมว', typed: 'เเมว'},
    {key: 'ខ្ញុំ', typed: 'ខ\u17d2ញ\u17c6\u17bb'},
    {key: 'ကို့', typed: 'က\u1037\u102f\u102d'},
    {key: 'हिन्दी', typed: 'हिंदी'},
    {key: 'सम्पर्क', typed: 'संपर्क'},
    {key: 'C:\\Users', typed: 'C:¥Users'},
    {key: '\\.js', typed: '₩.js'},
    {key: 'ນ້ຳ', typed: 'ນ\u0ecd\u0ec9\u0eb2'},
    {key: 'അവൻ', typed: 'അവന്‍'},
    {key: 'și', typed: 'şi', language: 'ro'},
    {key: 'ещё', typed: 'еще', language: 'ru'},
    {key: 'cœur', typed: 'coeur', language: 'fr'},
    {key: 'はい。', typed: 'はい.'},
    {key: 'لماذا؟', typed: 'لماذا?'},
  ],
  digits: [
    ...['٩٠', '۹۰', '९०', '๙๐', '৯০', '௯௦', '９０', '𝟗𝟎', '\u{116d9}\u{116da}'].map((typed) => ({
      key: '90',
      typed,
    })),
    {key: '12.5', typed: '١٢٫٥'},
  ],
  'signs of measures': [
    {key: '5 µs', typed: '5 μs'},
    {key: '10 Ω', typed: '10 Ω'},
    {key: '5 °C', typed: '5 ℃'},
    {key: '5 °C', typed: '5 ºC'},
    {key: 'm²', typed: 'm^2'},
    {key: '¥5', typed: '￥5'},
    {key: '50%', typed: '٥٠٪'},
    {key: '1920×1080', typed: '1920x1080'},
    {key: '½', typed: '1/2'},
    {key: '1½', typed: '1 1/2'},
    {key: '1½', typed: '1 ½'},
  ],
  'what is raised or lowered': [
    {key: '10⁶', typed: '10^6'},
    {key: '10⁶', typed: '10^{6}'},
    {key: '2ⁿ', typed: '2^n'},
    {key: '2ⁿ⁻¹', typed: '2^(n-1)'},
    {key: 'eˣ', typed: 'e^x'},
    {key: 'n⁻¹', typed: 'n^{-1}'},
    {key: '101₂', typed: '101_2'},
    {key: 'H₂O', typed: 'H2O'},
    {key: 'SO₄²⁻', typed: 'SO4^2-'},
    {key: '1ˢᵗ', typed: '1st'},
  ],
  'all of it where capitals count': [
    {key: 'it’s --All', typed: 'it´s —All', caseSensitive: true},
    {key: 'Nr. 90', typed: 'Nr.\u00a0９０', caseSensitive: true},
  ],
};

const WRONG: readonly Typed[] = [
  {key: '--all', typed: '-all'},
  {key: '-a', typed: '--a'},
  {key: '10²', typed: '102'},
  {key: '1½', typed: '11/2'},
  {key: '2ⁿ', typed: '2n'},
  {key: 'O(n²)', typed: 'O(2n)'},
  {key: '101₂', typed: '1012'},
  {key: '^(a)', typed: '^a'},
  {key: '¥500', typed: '₩500'},
  {key: '¥', typed: '\\'},
  {key: 'a; b', typed: 'a ; b'},
  {key: '90 days', typed: '90days', language: 'fr'},
  {key: '한국 사람', typed: '한국사람', language: 'ko'},
  {key: 'जन्म', typed: 'जम'},
  {key: 'サーバー', typed: 'サーバ'},
  {key: 'kıl', typed: 'kil', language: 'tr'},
  {key: '1.10', typed: '1.1'},
  {key: "''", typed: "'"},
  {key: 'Zürich', typed: 'Zurich'},
  {key: 'أب', typed: 'اب'},
  {key: 'StopLogging', typed: 'stoplogging', caseSensitive: true},
  {key: 'Straße', typed: 'STRASSE', caseSensitive: true},
  {key: 'incóe', typed: 'incue', language: 'es'},
  {key: 'continúe', typed: 'continué', language: 'es'},
  {key: '50 %x', typed: '5 0%x'},
  {key: '5 days', typed: '5days'},
];

describe.each(Object.entries(RIGHT))('%s', (_kind, cases) => {
  it.each(cases)('make no difference: $key, $typed', (typed) => {
    expect(isRight(typed)).toBe(true);
    expect(isRight({...typed, key: typed.typed, typed: typed.key})).toBe(true);
  });
});

describe('a difference that is meant', () => {
  it.each(WRONG)('makes an answer wrong: $key, $typed', (typed) => {
    expect(isRight(typed)).toBe(false);
  });
});

describe('a pattern', () => {
  const isMatch = (pattern: string, typed: string, caseSensitive = false) =>
    processFillIn(
      {blanks: [[]], pattern, normalized: normalizePattern(pattern, caseSensitive), caseSensitive},
      'en',
    ).grade([typed]).correct;

  it.each([
    ['\\d{4}-\\d{2}-\\d{2}', '2026–01–31'],
    ['\\d{4}-\\d{2}-\\d{2}', '２０２６－０１－３１'],
    ['\\d+', '٩٠'],
    ['[٠-٩]+', '90'],
    ['--\\w+', '—all'],
    ['“.+”', '"all"'],
    ['Stra(ß|ss)e \\d+', 'STRASSE 5'],
    ['İstanbul|Ankara', 'istanbul'],
    ['10 ?(µ|u)s', '10 μs'],
    ['(?<jour>\\p{L}+)–\\k<jour>', 'a-a'],
    ['[“”]x[–—]', '"x-'],
    ['کتاب\\s.*', 'كتاب فارسي'],
    ['[ｦ-ﾟ]+', 'ｱ'],
  ])('sees the same text: %s, %s', (pattern, typed) => {
    expect(isMatch(pattern, typed)).toBe(true);
  });

  it.each([
    ['a–z', '[a-z]', 'b'],
    ['a set', '[a–z]', 'b'],
    ['a question mark', 'a？', 'a'],
    ['an ellipsis', 'x…', 'xabc'],
    ['brackets', '（a）', 'a'],
  ])('takes no sign for syntax: %s', (name, pattern, typed) => {
    expect(isMatch(name === 'a–z' ? 'a–z' : pattern, typed)).toBe(false);
  });

  it('tells capitals where they count', () => {
    expect(isMatch('Stop.+', 'Ｓtop it', true)).toBe(true);
    expect(isMatch('Stop.+', 'stop it', true)).toBe(false);
  });
});

interface TypedNumber {
  readonly typed: string;
  readonly number: string | null;
  readonly unit?: string;
  readonly decimal?: string;
  readonly language?: string;
}

function read({typed, unit, decimal = '.', language = 'en'}: TypedNumber): string | null {
  const unitNames = namesOfUnit(unit ?? null, language);
  return readTyped(typed, {unit: unit ?? null, unitNames}, decimal);
}

describe('a number', () => {
  it.each<TypedNumber>([
    {typed: '$5', unit: '$', number: '5'},
    {typed: '-$5', unit: '$', number: '-5'},
    {typed: '$-5', unit: '$', number: '-5'},
    {typed: '5 USD', unit: '$', number: '5'},
    {typed: '5 dollars', unit: '$', number: '5'},
    {typed: '€5', unit: 'EUR', number: '5'},
    {typed: '5 euros', unit: '€', number: '5'},
    {typed: '5 £', unit: '£', number: '5'},
    {typed: '￥1,500', unit: '円', number: '1500', language: 'ja'},
    {typed: '￥1,500', unit: '円', number: '1500'},
    {typed: '1,500円', unit: '¥', number: '1500', language: 'ja'},
    {typed: '₩1,500', unit: '원', number: '1500', language: 'ko'},
    {typed: '₹1,00,000', unit: '₹', number: '100000', language: 'hi'},
    {typed: '5 руб.', unit: 'руб', number: '5', language: 'ru', decimal: ','},
    {typed: '1 minute', unit: 'minutes', number: '1'},
    {typed: '5 minutes', unit: 'minute', number: '5'},
    {typed: '5 min.', unit: 'minutes', number: '5'},
    {typed: '5 minutes.', unit: 'minutes', number: '5'},
    {typed: '52.', number: '52'},
    {typed: '５２。', number: '52'},
    {typed: '-3.1415.', number: '-3.1415'},
    {typed: '３.５。', number: '3.5'},
    {typed: '3,5.', number: '3.5', decimal: ',', language: 'de'},
    {typed: '1,500.', number: '1500'},
    {typed: '1.500.', number: '1500', decimal: ',', language: 'de'},
    {typed: '1,500.5.', number: '1500.5'},
    {typed: '5 kg.', unit: 'kg', number: '5'},
    {typed: '5 widgets.', unit: 'widgets', number: '5'},
    {typed: '1 query', unit: 'queries', number: '1'},
    {typed: '1 Region', unit: 'Regions', number: '1'},
    {typed: '1 Tag', unit: 'Tage', number: '1', language: 'de'},
    {typed: '1 día', unit: 'días', number: '1', language: 'es'},
    {typed: '1 giorno', unit: 'giorni', number: '1', language: 'it'},
    {typed: '1 dzień', unit: 'dni', number: '1', language: 'pl'},
    {typed: '5 днів', unit: 'день', number: '5', language: 'uk'},
    {typed: '5 أيام', unit: 'يوم', number: '5', language: 'ar'},
    {typed: 'US$5', unit: '$', number: '5'},
    {typed: 'Rs. 500', unit: '₹', number: '500'},
    {typed: '5 dólares', unit: '$', number: '5', language: 'es'},
    {typed: '5 złotych', unit: 'zł', number: '5', language: 'pl'},
    {typed: '5 s', unit: 'seconds', number: '5'},
    {typed: '5 sec', unit: 's', number: '5'},
    {typed: '5 h', unit: 'hours', number: '5'},
    {typed: '5 litres', unit: 'liters', number: '5'},
    {typed: '5 meters', unit: 'metres', number: '5'},
    {typed: '5 mph', unit: 'miles per hour', number: '5'},
    {typed: '10 percent', number: '10'},
    {typed: '10 Prozent', number: '10', language: 'de'},
    {typed: '5 GB', unit: 'gigabytes', number: '5'},
    {typed: '5 gb', unit: 'GB', number: '5'},
    {typed: '5 ＧＢ', unit: 'GB', number: '5'},
    {typed: '5 μs', unit: 'µs', number: '5'},
    {typed: '5 kΩ', unit: 'kΩ', number: '5'},
    {typed: '5 ℃', unit: '°C', number: '5'},
    {typed: '5 ºC', unit: '°C', number: '5'},
    {typed: '5 m2', unit: 'm²', number: '5'},
    {typed: '5 m^2', unit: 'm²', number: '5'},
    {typed: '5 C', unit: '°C', number: '5'},
    {typed: '5 ° C', unit: '°C', number: '5'},
    {typed: '5 ug', unit: 'µg', number: '5'},
    {typed: '5 kohm', unit: 'kΩ', number: '5'},
    {typed: '5 ohms', unit: 'Ω', number: '5'},
    {typed: '5 mhz', unit: 'MHz', number: '5'},
    {typed: '5 request/s', unit: 'requests/s', number: '5'},
    {typed: '5 vcpu', unit: 'vCPUs', number: '5'},
    {typed: '5 km / h', unit: 'km/h', number: '5'},
    {typed: "5'", unit: '′', number: '5'},
    {typed: '5 phu\u0301t', unit: 'phút', number: '5', language: 'vi'},
    {typed: '10%', number: '10'},
    {typed: '10 ％', number: '10'},
    {typed: '%50', unit: '%', number: '50', language: 'tr'},
    {typed: '٥٠٪', unit: '%', number: '50', language: 'ar'},
    {typed: '٪٥٠', unit: '%', number: '50', language: 'ar'},
    {typed: '50 Prozent', unit: '%', number: '50', language: 'de'},
    {typed: '6.02×10^23', number: '6.02e+23'},
    {typed: '6,02 · 10^23', number: '6.02e+23', decimal: ','},
    {typed: '6.022e23', number: '6.022e+23', decimal: ','},
    {typed: '6,022×10^23', number: '6.022e+23'},
    {typed: '1,234,567e3', number: '1234567000'},
    {typed: '6.02x10²³', number: '6.02e+23'},
    {typed: '6.02 × 10⁻²³', number: '6.02e-23'},
    {typed: '6.02*10**23', number: '6.02e+23'},
    {typed: '6.02E+23', number: '6.02e+23'},
    {typed: '6.02×10^{23}', number: '6.02e+23'},
    {typed: '6.02 x 10^(-23)', number: '6.02e-23'},
    {typed: '10³', number: '1000'},
    {typed: '10^6 bytes', unit: 'bytes', number: '1000000'},
    {typed: '١٢،٥', number: '12.5'},
    {typed: '۱٬۲۳۴٫۵', number: '1234.5'},
    {typed: '۱٬۲۳۴', number: '1234', decimal: ','},
    {typed: '۳/۵', number: '3.5'},
    {typed: '12。5', number: '12.5'},
    {typed: '1、000', number: '1000'},
    {typed: '12・5', number: '12.5'},
    {typed: 'ー５', number: '-5'},
    {typed: '‑5', number: '-5'},
    {typed: '‒5', number: '-5'},
    {typed: '－５', number: '-5'},
    {typed: '5\u200b', number: '5'},
    {typed: '1 000', number: '1000'},
    {typed: '1 234 567,5', number: '1234567.5'},
    {typed: '3.141 592 653', number: '3.141592653'},
    {typed: '1.50', number: '1.5'},
    {typed: '007', number: '7'},
    {typed: '9007199254740993', number: '9007199254740993'},
  ])('is read from $typed where the unit is $unit', (typed) => {
    expect(read(typed)).toBe(typed.number);
  });

  it.each<Omit<TypedNumber, 'number'>>([
    {typed: '1 2'},
    {typed: '1 000 2'},
    {typed: '1, 2'},
    {typed: '1.5 2.5'},
    {typed: '1 23 456'},
    {typed: '0 123'},
    {typed: '1;2'},
    {typed: '1-2'},
    {typed: '5 5 days', unit: 'days'},
    {typed: '1/2'},
    {typed: '1 / 2'},
    {typed: '+-5'},
    {typed: '-$-5', unit: '$'},
    {typed: '10% ', unit: 'days'},
    {typed: '5 €', unit: '$'},
    {typed: '5 hours', unit: 'days'},
    {typed: '5 minutes', unit: 'm'},
    {typed: '5 m', unit: 'miles'},
    {typed: '5 kW', unit: 'kWh'},
    {typed: '5 m/s', unit: 'm/s²'},
    {typed: '5 m/s²', unit: 'm/s'},
    {typed: '5 km/s', unit: 'km/h'},
    {typed: '5 requests', unit: 'requests/s'},
    {typed: '5 requests/h', unit: 'requests/s'},
    {typed: '5 mg/l', unit: 'mg/dl'},
    {typed: '5 USD/TB', unit: 'USD/GB'},
    {typed: '5 € / kW', unit: '€/kWh'},
    {typed: '5 mHz', unit: 'MHz'},
    {typed: '5 MA', unit: 'mA'},
    {typed: '1½'},
    {typed: '5 kilometers', unit: 'meters'},
    {typed: '5 megabits', unit: 'megabytes'},
    {typed: '5 $'},
    {typed: '1e999'},
    {typed: 'NaN'},
  ])('is not read from $typed where the unit is $unit', (typed) => {
    expect(read({...typed, number: null})).toBeNull();
  });
});

describe('a number compared with the answer', () => {
  const isNear = (answer: string, typed: string, tolerance = '0') =>
    processNumeric(readNumeric({answer, tolerance})).grade([typed]).correct;

  it.each([
    ['4294967295', '4294967296'],
    ['2147483647', '2147483648'],
    ['123456789012', '123456789013'],
    ['9007199254740991', '9007199254740992'],
    ['-9007199254740991', '-9007199254740990'],
    ['90', '90.0000000000001'],
    ['90', '89.99999999999999'],
    ['1e18', '1000000000000000001'],
    ['1000000000000000', '1000000000000000.1'],
  ])('is another one: %s, %s', (answer, typed) => {
    expect(isNear(answer, typed)).toBe(false);
  });

  it('has a tolerance that is exact in whole numbers', () => {
    expect(isNear('4294967295', '4294967296', '1')).toBe(true);
    expect(isNear('4294967295', '4294967297', '1')).toBe(false);
  });

  it.each([
    ['90', '90.0', '0'],
    ['1000000', '1e6', '0'],
    ['0', '-0', '0'],
    ['0.3', '0.30000000000000004', '0'],
    ['0.1', '0.3', '0.2'],
    ['6.02e+23', '6.03e23', '1.0e+21'],
    ['1.50', '1.5', '0'],
  ])('is the same: %s, %s', (answer, typed, tolerance) => {
    expect(isNear(answer, typed, tolerance)).toBe(true);
  });

  it('is far from a large fraction that is one off', () => {
    expect(isNear('4294967295.5', '4294967296.5')).toBe(false);
    expect(isNear('4294967295.5', '4294967295.51')).toBe(false);
  });
});
