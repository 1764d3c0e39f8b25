// From an empty template to ledger and score with spreadsheets only: the figures must equal those typed in YAML.
import {spawnSync} from 'node:child_process';
import {strict as assert} from 'node:assert';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rows, scored, writers} from './writers.mjs';

const COMMAND = process.env.READINESS_COMMAND
  ?? fileURLToPath(new URL('../../engine/cli/target/readiness/bin/readiness', import.meta.url));
/** A rubric that counts points, one that has counties, and a checklist, each with a day on which it holds. */
const RUBRICS = {'neimenggu-2023': '2023-12-01', 'national-2020': '2020-12-01', 'henan-2022': '2022-12-01'};
/** Where figures of counties are wanted, a row for each place in one form, and then a form for each place. */
const PLACES = {'national-2020': '全市,甲县,乙区'};
const DAY = {'neimenggu-2023': '2023-07-12', 'national-2020': '2020-07-12', 'henan-2022': '2022-07-12'};

const folder = mkdtempSync(join(tmpdir(), 'readiness-walk-'));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(writers);

function readiness(...args) {
  const ran = spawnSync(COMMAND, args, {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
  assert.equal(ran.status, 0, `readiness ${args.join(' ')}\n${ran.stdout.slice(-2000)}${ran.stderr}`);
  return ran.stdout;
}

/** A value for each row, and the same in YAML; every ninth row stays open. */
function fillIn(asked, day) {
  const values = {};
  const yaml = new Map();
  asked.forEach((row, i) => {
    if (i % 9 === 8) return;
    const [, place, year] = /^[^@/]+(?:@([^/]+))?(?:\/(.*))?$/.exec(row.key);
    const title = row.title.replace(/【.*】$/, '');
    let typed;
    switch (row.kind) {
      case 'rate':
        values[row.key] = i % 2 ? {kind: 'rate', numerator: 49, denominator: 50} : {kind: 'rate', value: 0.95};
        typed = i % 2 ? '{numerator: 49, denominator: 50}' : '95%';
        break;
      case 'events':
        values[row.key] = i % 2 ? {dates: day} : {value: '无'};
        typed = i % 2 ? `[${day}]` : '无';
        break;
      case 'attested':
        values[row.key] = {value: i % 5 === 4 ? '否' : '是'};
        typed = i % 5 === 4 ? '否' : '是';
        break;
      default:
        values[row.key] = {value: Math.min(80, row.most)};
        typed = String(values[row.key].value);
    }
    if (!yaml.has(title)) yaml.set(title, {});
    const figures = yaml.get(title);
    if (place) figures[place] ??= {};
    (place ? figures[place] : figures)[year ?? ''] = typed;
  });
  return {values, yaml};
}

/** A figure, a figure for each year, or either of them for each place, as YAML has them. */
function figure(value) {
  if (typeof value === 'string') return value;
  if ('' in value) return figure(value['']);
  return `{${Object.entries(value).map(([name, part]) => `${name}: ${figure(part)}`).join(', ')}}`;
}

function typed(rubric, asOf, yaml) {
  const places = PLACES[rubric] ? [`places: [${PLACES[rubric]}]`] : [];
  const lines = [...yaml].map(([title, value]) => `  "${title}": ${figure(value)}`);
  return [`rubric: ${rubric}`, 'region: 某市', `asOf: ${asOf}`, ...places, 'indicators:', ...lines, ''].join('\n');
}

/** A report without what tells files and places. */
function placeless(report) {
  return JSON.parse(report, (key, value) => (key === 'location' || key === 'input' ? undefined : value));
}

const assessed = (file, ...more) => readiness('assess', file, '-f', 'json', ...more);

/** What goes out for each rubric, filled in by hand in YAML, too: one form, and where there are places one for each. */
async function handOut(rubric, asOf) {
  const place = join(folder, rubric);
  const request = ['template', rubric, '--region', '某市', '--as-of', asOf];
  const places = PLACES[rubric] ? ['--places', PLACES[rubric]] : [];
  readiness(...request, ...places, '-o', place);
  const template = join(place, '填报表.xlsx');
  const {values, yaml} = fillIn(await rows(template), DAY[rubric]);
  const byHand = join(place, 'typed.yaml');
  writeFileSync(byHand, typed(rubric, asOf, yaml));
  const forms = [];
  if (places.length > 0) {
    const each = join(place, '各地');
    readiness(...request, ...places, '--by-place', '-o', each);
    const files = readdirSync(each, {recursive: true}).filter(file => basename(file).startsWith('填报表'));
    forms.push(...files.map(file => join(each, file)));
  }
  return {rubric, place, places, template, values, forms, expected: placeless(assessed(byHand))};
}

/** Where what {@code name} filled in lies, by the form that it filled in. */
function back({place}, name, form) {
  const where = join(place, name, form.includes('各地') ? '各地收回' : '收回');
  mkdirSync(where, {recursive: true});
  return join(where, basename(form));
}

/** What came back must come to what was typed, again and again; the ledger and the score sheet follow from it. */
async function takeBack(out, name) {
  const {rubric, place, template, forms, expected} = out;
  const folder = join(back(out, name, template), '..');
  const submission = join(place, `${name}.yaml`);
  const sheet = join(place, `${name}-打分表.xlsx`);
  readiness('import', folder, '-o', submission);
  const before = assessed(submission, '-f', `xlsx:${sheet}`);
  assert.deepEqual(placeless(before), expected, `${rubric}, filled in by ${name}`);
  const score = JSON.parse(before).score;
  const sum = await scored(sheet);
  assert.ok(Math.abs(sum.earned - score.earned) < 1e-6 && Math.abs(sum.points - score.applicableMaximum) < 1e-6);
  unchanged(submission, before, 'a second round of the same changes nothing', folder);
  if (forms.length > 0) {
    const all = join(place, `${name}-各地.yaml`);
    readiness('import', join(back(out, name, forms[0]), '..'), '-o', all);
    assert.deepEqual(placeless(assessed(all)), expected, `forms of places, filled in by ${name}`);
  }
  const again = join(place, `${name}-第二轮`);
  readiness('template', rubric, ...out.places, '--from', submission, '-o', again);
  return {submission, before, template: join(again, '填报表.xlsx'), values: {}, target: join(again, '收回.xlsx')};
}

/** Takes {@code returned} into {@code submission}; only a file that is another now can come to something else. */
function unchanged(submission, before, what, returned) {
  const text = readFileSync(submission, 'utf8');
  readiness('import', returned, '--into', submission);
  if (readFileSync(submission, 'utf8') !== text) assert.equal(assessed(submission), before, what);
}

/** A ledger is made twice, the second time over the first. Whoever filled in the forms, it is the same. */
function keepLedger({place}, submission) {
  const ledger = join(place, '台账.xlsx');
  for (let i = 0; i < 2; i++) readiness('ledger', submission, '--tasks', join(place, '分工表.xlsx'), '-o', ledger);
  assert.ok(existsSync(ledger));
}

const handedOut = [];
for (const [rubric, asOf] of Object.entries(RUBRICS)) handedOut.push(await handOut(rubric, asOf));
for (const name of wanted) {
  // All at once, since LibreOffice starts slowly.
  const form = out => ({template: out.template, values: out.values, target: back(out, name, out.template)});
  const ofPlaces = out => out.forms.map(each => ({template: each, values: out.values, target: back(out, name, each)}));
  await writers[name](handedOut.flatMap(out => [form(out), ...ofPlaces(out)]));
  const seconds = [];
  for (const out of handedOut) seconds.push(await takeBack(out, name));
  await writers[name](seconds);
  handedOut.forEach((out, i) => {
    const {submission, before, target} = seconds[i];
    unchanged(submission, before, 'forms that go out filled come back the same', target);
    if (name === wanted[0]) keepLedger(out, submission);
    console.log(`${out.rubric}: ${Object.keys(out.values).length} rows by ${name}`);
  });
}
rmSync(folder, {recursive: true});
