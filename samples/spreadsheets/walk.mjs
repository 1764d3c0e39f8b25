// From an empty template to ledger and score with spreadsheets only: the figures must equal those typed in YAML.
import {spawnSync} from 'node:child_process';
import {strict as assert} from 'node:assert';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
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

/** The report without what tells files and places. */
function report(file) {
  return JSON.parse(readiness('assess', file, '-f', 'json'), (key, value) =>
    key === 'location' || key === 'input' ? undefined : value);
}

/** The same figures, each place's in a form of its own. */
async function byPlace(request, name, values, place, expected) {
  readiness(...request, '--by-place', '-o', place);
  const forms = readdirSync(place, {recursive: true}).filter(file => basename(file).startsWith('填报表'));
  const back = join(place, '收回');
  mkdirSync(back);
  for (const form of forms) await writers[name](join(place, form), values, join(back, basename(form)));
  const submission = join(place, 'submission.yaml');
  readiness('import', back, '-o', submission);
  assert.deepEqual(report(submission), expected, `forms of places, filled in by ${name}`);
}

for (const [rubric, asOf] of Object.entries(RUBRICS)) {
  const place = join(folder, rubric);
  const request = ['template', rubric, '--region', '某市', '--as-of', asOf];
  const places = PLACES[rubric] ? ['--places', PLACES[rubric]] : [];
  readiness(...request, ...places, '-o', place);
  const template = join(place, '填报表.xlsx');
  const {values, yaml} = fillIn(await rows(template), DAY[rubric]);
  const byHand = join(place, 'typed.yaml');
  writeFileSync(byHand, typed(rubric, asOf, yaml));
  const expected = report(byHand);
  for (const name of wanted) {
    const back = join(place, name);
    mkdirSync(back);
    await writers[name](template, values, join(back, '填报表.xlsx'));
    const submission = join(place, `${name}.yaml`);
    readiness('import', back, '-o', submission);
    assert.deepEqual(report(submission), expected, `${rubric}, filled in by ${name}`);
    const ledger = join(place, `${name}-台账.xlsx`);
    readiness('ledger', submission, '--tasks', join(place, '分工表.xlsx'), '-o', ledger);
    readiness('ledger', submission, '--tasks', join(place, '分工表.xlsx'), '-o', ledger);
    const before = readiness('assess', submission, '-f', 'json');
    readiness('import', back, '--into', submission);
    assert.equal(readiness('assess', submission, '-f', 'json'), before, 'a second round of the same changes nothing');
    const again = join(place, `${name}-第二轮`);
    readiness('template', rubric, ...places, '--from', submission, '-o', again);
    await writers[name](join(again, '填报表.xlsx'), {}, join(again, '收回.xlsx'));
    readiness('import', join(again, '收回.xlsx'), '--into', submission);
    assert.equal(readiness('assess', submission, '-f', 'json'), before, 'forms that go out filled come back the same');
    assert.ok(existsSync(ledger));
    const sheet = join(place, `${name}-打分表.xlsx`);
    readiness('assess', submission, '-f', `xlsx:${sheet}`);
    const score = JSON.parse(before).score;
    const sum = await scored(sheet);
    assert.ok(Math.abs(sum.earned - score.earned) < 1e-6 && Math.abs(sum.points - score.applicableMaximum) < 1e-6);
    if (places.length > 0) {
      await byPlace(request.concat(places), name, values, join(place, `${name}-各地`), expected);
    }
    console.log(`${rubric}: ${Object.keys(values).length} rows by ${name}`);
  }
}
rmSync(folder, {recursive: true});
