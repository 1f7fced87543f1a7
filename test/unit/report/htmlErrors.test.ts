import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type ConfigData, HtmlValidate, StaticConfigLoader} from 'html-validate';
import {toHtml} from '../../../plugins/training/src/report/html/toHtml';
import {trainingReport} from '../support/trainingReport';

const CONFIG = path.resolve(__dirname, '../../html-validate.json');

it('is a page without an error of HTML', async () => {
  const config = JSON.parse(readFileSync(CONFIG, 'utf8')) as ConfigData;
  const checker = new HtmlValidate(new StaticConfigLoader(config));
  const {results} = await checker.validateString(toHtml(trainingReport()));
  const found = results.flatMap(({messages}) => messages);
  expect(found.map(({ruleId, line, message}) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
});
