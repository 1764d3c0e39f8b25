// Holds every format against the tools and schemas of those who read it. Fails where a report is not as they want it,
// where a validator had nothing to look at, and where one would take a report that is broken on purpose.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {reports, root, write} from './reports.mjs';
import * as validators from './validators.mjs';

/** For each format its validator, and how to break a report so that it must notice. */
const checks = {
  json: [validators.json, (text) => text.replace('"schemaVersion"', '"schema"')],
  sarif: [validators.sarif, (text) => text.replace('"ruleIndex" : 0', '"ruleIndex" : 9999')],
  'github-sarif': [validators.sarif, (text) => text.replace('"uri" : "', '"uri" : "a b\\\\')],
  junit: [validators.junit, (text) => text.replace(' name="', ' nomen="')],
  tap: [validators.tap, (text) => text.replace(/^1\.\.\d+$/m, '1..1')],
  github: [validators.github, (text) => text.replace('line=', 'line=x')],
  gitlab: [validators.gitlab, (text) => text.replace('"severity" : "', '"severity" : "very ')],
  markdown: [validators.markdown, (text) => text.replace('|', '<b>|')],
  'github-summary': [validators.markdown, (text) => text.replace('|', '[a](http://b) |')],
};

let sound = true;
const complain = (line) => {
  sound = false;
  console.error(`validate: ${line}`);
};

const folders = write();
for (const [format, [validate, broken]] of Object.entries(checks)) {
  const paths = reports(folders, format);
  const texts = paths.map((path) => readFileSync(join(root, path), 'utf8'));
  if (texts.length === 0) {
    complain(`${format}: nothing to look at`);
    continue;
  }
  const breakable = texts.find((text) => broken(text) !== text);
  const faults = await validate([...texts, broken(breakable)]);
  const refused = faults.pop();
  paths.forEach((path, i) => faults[i].slice(0, 20).forEach((fault) => complain(`${path}: ${fault}`)));
  if (refused.length === 0) {
    complain(`${format}: a broken report would pass`);
  }
  console.log(`${format.padEnd(15)} ${texts.length} reports`);
}
process.exitCode = sound ? 0 : 1;
