import {beginsWithVowelSound} from '../../../plugins/training/src/lint/vowelSound';

it.each([
  ...['event', 'Organization trail', 'unused key', 'uninstalled agent', 'unidentified caller'],
  ...['hour', 'honest answer', 'umbrella', 'SQS queue', 'S3 bucket', 'EC2 instance', 'IAM role'],
  ...['ARN', 'MFA device', 'HTTP request', '8-day window', '80 GB volume', '11', '18th day'],
  ...['“event”', 'onerous task', 'AWS account', 'API'],
])('is the sound of a vowel: an %s', (text) => {
  expect(beginsWithVowelSound(text)).toBe(true);
});

it.each([
  ...['trail', 'user', 'userIdentity field', 'usage report', 'unit', 'unique id', 'university'],
  ...['one-time password', 'European Region', 'house', 'KMS key', 'VPC', 'UUID', 'NAT gateway'],
  ...['SAML provider', 'URL', 'CIDR block', '90-day window', '1', '110', '180', '1,800'],
  ...['unidirectional link', 'utility', '(trail)', 'us-east-1 bucket'],
])('is the sound of a consonant: a %s', (text) => {
  expect(beginsWithVowelSound(text)).toBe(false);
});

it.each(['SQL query', '—', ''])('is not known: %s', (text) => {
  expect(beginsWithVowelSound(text)).toBeNull();
});
