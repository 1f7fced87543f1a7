import type {CodeDescription} from './codeDescription';

/** The same for every kind of file. */
export const WRONG_ENCODING: CodeDescription = {
  title: 'A file is not saved as UTF-8',
  explanation:
    'Files are read as UTF-8. One that was saved in another encoding, such as Windows-1252 or UTF-16, has bytes that stand for nothing there, and in the place of a letter with an accent, readers see `�`. Save the file as UTF-8: editors have a command for it, often in the list where the file is saved. The report points at the first character that is lost. What else is wrong in the file is not looked at before.',
};
