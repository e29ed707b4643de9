/**
 * Programs that nobody here wrote read what is written out, as it is: pandas and R the tables, networkx the network. They are
 * Debian's; where one is missing the tests say so and are skipped; `npm run check:long` installs them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtIn } from '../support/record.ts';
import { type } from '../support/terminal.ts';

/** Debian's own: another Python on the path has none of its packages. */
const PYTHON = '/usr/bin/python3';
const hasPython = (name: string) =>
  spawnSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;
const hasProgram = (name: string) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;
const hasR = hasProgram('Rscript');

const home = mkdtempSync(join(tmpdir(), 'mufakat-out-'));
const folder = join(home, 'package');
let rows: Record<string, number>;

beforeAll(async () => {
  const { out } = await type(
    `mufakat export ${folder} --xlsx ${join(home, 'record.xlsx')} --on 2024-06-01 --json`,
  );
  ({ rows } = JSON.parse(out));
});
afterAll(() => rmSync(home, { recursive: true }));

function said(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** By tables, what somebody who knows only the file finds in it: rows, and in the panel a sum. */
const inForce2004 = () => {
  const lines = readFileSync(join(folder, 'panel.csv'), 'utf8').split('\n');
  const [year, in_force] = ['year', 'in_force'].map((c) => lines[0]?.split(',').indexOf(c) as number);
  return lines
    .map((l) => l.split(','))
    .filter((c) => c[year as number] === '2004' && c[in_force as number] === 'yes').length;
};

describe.skipIf(!hasPython('pandas'))('pandas', () => {
  test('reads every table with the rows and types that it has', () => {
    const script = `
import json, pandas
package = json.load(open("datapackage.json"))
kinds = {"string": "object", "date": "datetime64[ns]", "integer": "Int64", "boolean": "boolean"}
rows, sums = {}, {}
for r in package["resources"]:
    if r.get("type") != "table" or r["name"] == "codebook":
        continue
    fields = r["schema"]["fields"]
    dates = [f["name"] for f in fields if f["type"] == "date"]
    types = {f["name"]: {"integer": "Int64", "boolean": "boolean"}.get(f["type"], str) for f in fields if f["type"] != "date"}
    table = pandas.read_csv(r["path"], dtype=types, parse_dates=dates, keep_default_na=False, na_values=[""])
    assert [str(table[f["name"]].dtype) for f in fields if table[f["name"]].notna().any()] == [kinds[f["type"]] for f in fields if table[f["name"]].notna().any()], r["name"]
    rows[r["name"]] = len(table)
plain = pandas.read_csv("panel.csv")
print(json.dumps({"rows": rows, "in_force": int(((plain.year == 2004) & (plain.in_force == "yes")).sum())}))
`;
    expect(JSON.parse(said(PYTHON, '-c', script))).toEqual({ rows, in_force: inForce2004() });
  });
});

describe.skipIf(!hasPython('openpyxl'))('openpyxl', () => {
  test('reads the workbook: every table with its rows, days as days, codes as texts, and no formula', () => {
    const script = `
import datetime, json, openpyxl
book = openpyxl.load_workbook("../record.xlsx", read_only=True)
rows, days, formulas, m49 = {}, set(), 0, None
for name in book.sheetnames:
    sheet = book[name]
    table = sheet.iter_rows()
    columns = [c.value for c in next(table)]
    n = 0
    for row in table:
        n += 1
        for column, cell in zip(columns, row):
            if cell.value is None: continue
            formulas += cell.data_type == "f"
            if name == "acts" and column == "received_earliest": days.add(type(cell.value).__name__)
            if name == "parties" and column == "m49" and m49 is None: m49 = cell.value
    rows[name] = n
print(json.dumps({"rows": rows, "days": sorted(days), "formulas": formulas, "m49": m49, "title": book.properties.title}))
`;
    const { rows: found, ...rest } = JSON.parse(said(PYTHON, '-c', script));
    expect(found).toMatchObject(rows);
    expect(Object.keys(found).slice(0, 2)).toEqual(['about', 'codebook']);
    expect(rest).toEqual({
      days: ['datetime'],
      formulas: 0,
      m49: '004',
      title: 'Agreements, who takes part in them, and from when to when',
    });
  });

  test('writes a workbook that is read here as it was meant', async () => {
    const script = `
import datetime, openpyxl
from openpyxl.workbook import Workbook
book = Workbook()
sheet = book.active
sheet.append(["Our list"])
sheet.append(["Country", "Ratification", "Entry into force"])
sheet.append(["France", datetime.date(1999, 3, 12), "10 Jun 1999"])
sheet.append(["Norway", datetime.datetime(1999, 4, 11), None])
sheet.append([None, datetime.date(1999, 5, 1), None])
sheet["C4"] = "=B4+90"
sheet.merge_cells("A4:A5")
sheet.row_dimensions[5].hidden = True
book.save("../clerk.xlsx")
`;
    said(PYTHON, '-c', script);
    const guessed = JSON.parse((await type(`mufakat import ${join(home, 'clerk.xlsx')} --guess --json`)).out);
    expect(guessed.acts).toBe(2);
    expect(guessed.notPlaced).toMatchObject([{ cell: 'Sheet!C4', why: 'formula' }]);
    expect(guessed.remarks.map((r: { what: string }) => r.what).sort()).toEqual([
      'hidden-rows',
      'merged',
      'titles',
    ]);
  });
});

describe.skipIf(!hasProgram('pdftotext'))('poppler', () => {
  test('finds a tagged PDF with a title, in which the whole draft can be read', async () => {
    const file = join(home, 'notification.pdf');
    const { out } = await type(`mufakat notify energy-charter-treaty/portugal-withdraw --pdf ${file} --json`);
    const info = said('pdfinfo', file);
    expect(info).toMatch(/Title: +NOTIFICATION: Energy Charter Treaty/);
    expect(info).toMatch(/Tagged: +yes/);
    const plain = (text: string) => text.replaceAll('→', '›').replace(/\s+/g, '');
    const text = plain(said('pdftotext', file, '-'));
    for (const d of JSON.parse(out).data.drafts)
      for (const line of [d.head, d.title, ...d.lines, d.clocksHead, ...d.clocks, d.to, ...d.foot])
        expect(text).toContain(plain(line));
    expect(
      said('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .every((l) => /yes +yes +yes/.test(l)),
    ).toBe(true);
  });
});

describe.skipIf(!hasR)('R', () => {
  test('reads every table with the rows that it has', () => {
    const names = Object.keys(rows);
    const script = `
for (name in c(${names.map((n) => `"${n}"`).join(', ')}))
  cat(name, nrow(read.csv(paste0(name, ".csv"), na.strings = "", encoding = "UTF-8")), "\\n")
panel <- read.csv("panel.csv", colClasses = c(m49 = "character"), na.strings = "")
stopifnot(is.integer(panel$cow), panel$m49[panel$iso3 == "AFG"][1] == "004", is.integer(panel$days_surely))
acts <- read.csv("acts.csv", na.strings = "")
stopifnot(!any(is.na(as.Date(acts$received_earliest)[!is.na(acts$received_earliest)])))
cat("in_force", sum(panel$year == 2004 & panel$in_force == "yes"), "\\n")
`;
    const lines = said('Rscript', '-e', script)
      .trim()
      .split('\n')
      .map((l) => l.trim().split(' '));
    expect(Object.fromEntries(lines.map(([name, n]) => [name, Number(n)]))).toEqual({
      ...rows,
      in_force: inForce2004(),
    });
  });
});

describe.skipIf(!hasPython('networkx'))('networkx', () => {
  test('reads the network: who is bound to what on that day', async () => {
    const script = `
import json, networkx
g = networkx.read_graphml("network.graphml")
bound = sorted(a.split(":")[1] for a, b, d in g.edges(data=True) if "instrument:energy-charter-treaty" in (a, b) and d["standing"] == "in-force" for a in [a if a.startswith("party:") else b])
print(json.dumps({"instruments": sum(1 for _, d in g.nodes(data=True) if d["sort"] == "instrument"), "on": g.graph["on"], "bound": bound}))
`;
    const { out } = await type('mufakat status energy-charter-treaty --on 2024-06-01 --json');
    const parties = JSON.parse(out).data.parties as { party: string; standing: string }[];
    expect(JSON.parse(said(PYTHON, '-c', script))).toEqual({
      instruments: builtIn.instruments.size,
      on: '2024-06-01',
      bound: parties
        .filter((p) => p.standing === 'in-force')
        .map((p) => p.party)
        .sort(),
    });
  });
});

describe.skipIf(!hasPython('icalendar'))('icalendar', () => {
  test('reads the calendar, and writes the same events', async () => {
    const { out } = await type('mufakat calendar --on 2024-06-01');
    const script = `
import sys, json, icalendar
c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[e["DTSTART"].dt.isoformat(), str(e["SUMMARY"])] for e in c.walk("VEVENT")]))
`;
    const { stdout } = spawnSync(PYTHON, ['-c', script], { encoding: 'utf8', input: `${out}\n` });
    const { dates } = JSON.parse((await type('mufakat dates --from 2024-06-01 --to 9999-12-31 --json')).out)
      .data as { dates: { day: string; says: string }[] };
    expect(JSON.parse(stdout)).toEqual(dates.map((d) => [d.day, d.says]));
  });
});
