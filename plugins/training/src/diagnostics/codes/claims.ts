import type {CodeDescription} from './codeDescription';

/** Problems of what claims verify. */
export const CLAIM_CODES = {
  'claims/contradicted': {
    title: 'The page and its claim say different things',
    explanation:
      'The report names what the page says, what the data says, and the package and the version that say so. If the package is right, correct the page. If the claim asks for the wrong thing, correct the claim.',
  },
  'claims/not-verified': {
    title: 'Nobody has verified what the page says now',
    explanation:
      'A value, a question or a block names a claim, and it has changed since the claim was run, or the claim was never run on it. Readers are told nothing of it. Run `docusaurus training:verify`, and commit the file that it writes.',
  },
  'claims/wrong-name': {
    title: 'A block names a claim in another form',
    explanation:
      'A claim is named by a file of the folder `claims`, without its ending, and by what that file exports: `verify=cloudtrail#retention`.',
  },
  'claims/no-module': {
    title: 'There is no such file of claims',
    explanation:
      'The part before the `#` is the name of a file in the folder `claims`, without its ending. Write the file, or correct the name.',
  },
  'claims/unreadable-module': {
    title: 'A file of claims cannot be loaded',
    explanation:
      'It has an error of syntax, it imports what is not there, or it throws while it is loaded. The report has the words of the error.',
  },
  'claims/no-export': {
    title: 'A file of claims has no such claim',
    explanation:
      'The part after the `#` is the name of an export. Export the claim by this name, or correct the name. The report lists the exports that there are.',
  },
  'claims/throws': {
    title: 'A claim throws an error',
    explanation:
      'A claim that finds something wrong returns a sentence that says what. An error means that the claim itself does not work: a constant that it reads may have been removed from its package.',
  },
  'claims/timeout': {
    title: 'A claim takes too long',
    explanation:
      'It never ends, or it needs more time than it has, which is 10 seconds. `--timeout 30` gives each claim 30 seconds.',
  },
  'claims/ended': {
    title: 'A claim ends its process',
    explanation:
      'It calls `process.exit`, or it needs more memory than there is. A claim returns a value, or a sentence that says what is wrong.',
  },
  'claims/network': {
    title: 'A claim reaches for the network',
    explanation:
      'What a claim says must not depend on who answers when. Take the data from a package, whose version says how old it is, or keep the data in a file beside the claim.',
  },
  'claims/nothing-to-compare': {
    title: 'A claim gives nothing that the page could be compared with',
    explanation:
      'A claim gives the value that the page should state, `true` where it holds, or a sentence that says what is wrong. A claim on a block gives `true` or a sentence. The report says what was given instead.',
  },
  'claims/unknown-version': {
    title: 'Nobody knows the version that a claim was checked against',
    explanation:
      'The claim holds, but readers cannot be told against what: the `package.json` of a package that its file imports is not there, or has no version. Install the package, or export `sources` with names and versions from the file of claims.',
  },
} satisfies Readonly<Record<`claims/${string}`, CodeDescription>>;
