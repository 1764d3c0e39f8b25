// Fills in templates as programs other than ours do.
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import ExcelJS from 'exceljs';
import * as XLSX from 'xlsx';

const DATA = '填报';
/** The background of cells to fill in. */
const INPUT = 'FFF2CC';
const OPEN = {value: 1, numerator: 1, denominator: 1, dates: 1, evidence: 1, note: 1};

/** What the template asks for: a row for each key, with the kind that its cells give away. */
export async function rows(template) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(template);
  const sheet = book.getWorksheet(DATA);
  const at = columns(sheet.getRow(1).values.slice(1));
  const found = [];
  sheet.eachRow((row, index) => {
    const key = row.getCell(at.key).text;
    if (index <= 2 || !key || key === '-') return;
    const open = name => row.getCell(at[name]).fill?.fgColor?.argb?.endsWith(INPUT) ?? false;
    const check = row.getCell(at.value).dataValidation ?? {};
    const list = check.type === 'list';
    found.push({
      key,
      title: row.getCell(at.indicator).text,
      kind: open('numerator') ? 'rate' : open('dates') ? 'events' : list ? 'attested' : 'number',
      most: Number(check.formulae?.[1] ?? Infinity),
    });
  });
  return found;
}

/** What the formulas of a score sheet come to. */
export async function scored(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  let sum;
  book.worksheets[0].eachRow(row => {
    if (row.getCell(2).text === '合计') sum = {points: row.getCell(3).result, earned: row.getCell(4).result};
  });
  return sum;
}

function columns(names) {
  return Object.fromEntries(names.map((name, i) => [name, i + 1]));
}

async function byExcelJs({template, values, target}) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(template);
  const sheet = book.getWorksheet(DATA);
  const at = columns(sheet.getRow(1).values.slice(1));
  sheet.eachRow(row => {
    const given = values[row.getCell(at.key).text];
    for (const name of Object.keys(given ?? {}).filter(name => OPEN[name])) row.getCell(at[name]).value = given[name];
  });
  await book.xlsx.writeFile(target);
}

function bySheetJs({template, values, target}) {
  const book = XLSX.read(readFileSync(template), {cellNF: true, cellStyles: true, sheetStubs: true});
  const sheet = book.Sheets[DATA];
  const cells = XLSX.utils.sheet_to_json(sheet, {header: 1});
  const at = columns(cells[0]);
  cells.forEach((row, index) => {
    const given = values[row?.[0]];
    for (const name of Object.keys(given ?? {}).filter(name => OPEN[name])) {
      const place = XLSX.utils.encode_cell({r: index, c: at[name] - 1});
      const value = given[name];
      const share = name === 'value' && given.kind === 'rate';
      sheet[place] = share
        ? {t: 's', v: `${value * 100}%`}
        : {t: typeof value === 'number' ? 'n' : 's', v: value};
    }
  });
  writeFileSync(target, XLSX.write(book, {type: 'buffer', bookType: 'xlsx'}));
}

/** Each takes jobs: a template, what goes into its rows, by key, and where it is to lie then. */
export const writers = {
  async exceljs(jobs) {
    for (const job of jobs) await byExcelJs(job);
  },

  async sheetjs(jobs) {
    jobs.forEach(bySheetJs);
  },

  /** What another program filled in, opened and saved by LibreOffice: all in one go, since it starts slowly. */
  async libreoffice(jobs) {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    const filled = jobs.map((job, i) => join(folder, `${i}.xlsx`));
    for (const [i, job] of jobs.entries()) await byExcelJs({...job, target: filled[i]});
    const saved = join(folder, 'saved');
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...filled],
      {stdio: 'ignore', timeout: 600_000},
    );
    jobs.forEach((job, i) => copyFileSync(join(saved, `${i}.xlsx`), job.target));
    rmSync(folder, {recursive: true});
  },
};
