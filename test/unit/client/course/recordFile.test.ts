/** @jest-environment jsdom */
import {recordFile} from '../../../../plugins/training/src/client/record/recordFile';

it.each([
  ['Ada Lovelace', 'aws-Ada-Lovelace-DAY.json'],
  ['  ', 'aws-DAY.json'],
  [null, 'aws-DAY.json'],
  ['../../etc/passwd', 'aws-etc-passwd-DAY.json'],
  ['CON: <a|b>?"*', 'aws-CON-a-b-DAY.json'],
  ['山田 太郎', 'aws-山田-太郎-DAY.json'],
  ['أحمد بن علي', 'aws-أحمد-بن-علي-DAY.json'],
  ['x'.repeat(300), `aws-${'x'.repeat(60)}-DAY.json`],
])('the file of a record has the name of %j', (name, file) => {
  const day = new Date().toLocaleDateString('sv');
  expect(recordFile('aws', name)).toBe(file.replace('DAY', day));
});
