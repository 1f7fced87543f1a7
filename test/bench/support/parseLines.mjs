/** Parses each line of a file as JSON, and does nothing with it. */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';

const lines = createInterface({input: createReadStream(process.argv[2]), crlfDelay: Infinity});
let count = 0;
for await (const line of lines) {
  JSON.parse(line);
  count += 1;
}
console.log(count);
