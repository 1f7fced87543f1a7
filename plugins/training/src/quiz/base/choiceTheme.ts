import type {TypeTheme} from './typeDefinition';

/** A statement is shown as two options. */
export const CHOICE_THEME: TypeTheme = {
  folder: 'Choice',
  descriptions: {
    Input: 'Radio buttons or checkboxes',
    Instruction: 'What to do: "Select one."',
    ResponseText: 'Chosen options, as text',
  },
  others: {
    Feedback: ['safe', 'Feedback of all options, for readers without script'],
    OptionText: ['safe', 'Text of an option'],
  },
};
