// Runs the packaged command over submissions and says which reports came of it.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, existsSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'samples/target/validate');
const command = join(root, 'engine/cli/target/readiness/bin/readiness');
const examples = 'engine/report/src/test/resources/ci';

/** The formats, and what the name of a report in each ends in. */
export const endings = {
  json: 'report.json',
  sarif: 'full.sarif',
  'github-sarif': 'upload.sarif',
  junit: 'junit.xml',
  tap: 'tap',
  github: 'github',
  gitlab: 'gitlab.json',
  markdown: 'md',
  'github-summary': 'summary.md',
};

function submissions() {
  const samples = readdirSync(join(root, 'samples'), {recursive: true, encoding: 'utf8'})
    .filter((path) => /^[^/]+-\d{4}\/[^/]+\/submission\.yaml$/.test(path))
    .map((path) => join('samples', path));
  return [...samples.sort(), `${examples}/镇.yaml`, `${examples}/hostile.yaml`];
}

function outputs(folder, formats) {
  return formats.flatMap((format) => ['-f', `${format}:${join(folder, endings[format])}`]);
}

function fresh(name) {
  const folder = join(target, name.replace(/[^\p{L}\p{N}]+/gu, '-'));
  mkdirSync(folder, {recursive: true});
  return folder;
}

/** Runs the command; whether it exits with {@code expected} is all that matters of what it says itself. */
function run(expected, words) {
  const ran = spawnSync(command, [...words, '--rubrics', `${examples}/rubrics`], {cwd: root, encoding: 'utf8'});
  if (ran.status !== expected) {
    throw new Error(`${words.join(' ')}: exit code ${ran.status} instead of ${expected}\n${ran.stderr}`);
  }
}

const LANGS = ['zh', 'en'];

/** Assesses every sample, a little one and a hostile one, each in every format: every other one in English. */
function assess() {
  return submissions().map((path, i) => {
    const lang = LANGS[i % LANGS.length];
    const folder = fresh(`assess ${path} ${lang}`);
    run(0, ['assess', path, '--lang', lang, ...outputs(folder, Object.keys(endings))]);
    return folder;
  });
}

/** Checks the samples, and sound ones among broken and hostile ones: for the first time, and beside that time. */
function check(lang) {
  const folders = ['samples', 'broken', 'again'].map((name) => fresh(`check ${name} ${lang}`));
  const formats = Object.keys(endings).filter((format) => format !== 'json');
  const report = join(folders[1], 'check.json');
  const mixed = ['check', examples, '--lang', lang];
  run(1, ['check', 'samples/*/*/submission.yaml', '--lang', lang, ...outputs(folders[0], formats)]);
  run(2, [...mixed, ...outputs(folders[1], formats), '-f', `json:${report}`]);
  run(2, [...mixed, '--baseline', report, ...outputs(folders[2], formats)]);
  return folders;
}

/** The folders of all reports. */
export function write() {
  rmSync(target, {recursive: true, force: true});
  return [...assess(), ...LANGS.flatMap(check)];
}

/** Every report of format {@code format} in {@code folders}. */
export function reports(folders, format) {
  const found = folders.map((folder) => join(folder, endings[format])).filter(existsSync);
  return found.map((path) => relative(root, path));
}
