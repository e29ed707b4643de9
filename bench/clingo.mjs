/** clingo: the work as an answer-set program. It grounds and solves anew for every question; nothing stays loaded. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const title = 'clingo';
export const slow = true;
export const absent = () =>
  spawnSync('clingo', ['--version']).status === 0 ? undefined : 'install the Debian package "gringo"';
export const version = () =>
  /version (\S+)/.exec(spawnSync('clingo', ['--version'], { encoding: 'utf8' }).stdout)?.[1];

const RULES = `
place(T,D,N) :- deposit(T,_,D), N = #count { S : deposit(T,S,E), E <= D }.
general(T,G+W) :- treaty(T,N,W), G = #min { D : place(T,D,M), M >= N }, G < #sup.
day(T,S,G) :- general(T,G), treaty(T,_,W), deposit(T,S,D), D+W <= G.
day(T,S,D+W) :- general(T,G), treaty(T,_,W), deposit(T,S,D), D+W > G.
`;

export function load(made) {
  const facts = made.map(
    ({ needed, delay, who, when }, t) =>
      `treaty(${t},${needed},${delay}).${Array.from(who, (s, i) => `deposit(${t},${s},${when[i]}).`).join('')}`,
  );
  return { program: `${facts.join('\n')}\n`, peak: 0 };
}

/** Its answer: the atoms shown. */
function solve(loaded, rules) {
  return new Promise((resolve, reject) => {
    const child = spawn('clingo', ['-', '--outf=1', '--warn=none'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const text = [];
    const watch = setInterval(() => {
      try {
        const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
        loaded.peak = Math.max(loaded.peak, peak || 0);
      } catch {
        // it has ended
      }
    }, 10);
    child.stdout.setEncoding('utf8').on('data', (data) => text.push(data));
    child.on('error', reject).on('close', () => {
      clearInterval(watch);
      resolve(text.join(''));
    });
    child.stdin.end(loaded.program + rules);
  });
}

const sumOf = (text, form) => [...text.matchAll(form)].reduce((sum, [, n]) => sum + Number(n), 0);

export const job = (loaded) => solve(loaded, `${RULES}#show day/3. #show general/2.`);
export const checksum = (_, text) =>
  sumOf(text, /general\(\d+,(\d+)\)/g) + sumOf(text, /day\(\d+,\d+,(\d+)\)/g);
export const pairs = (loaded, _, on) =>
  solve(
    loaded,
    `${RULES}bound(T,S) :- day(T,S,D), D <= ${on}. state(S) :- bound(_,S).
pair(P,Q,N) :- state(P), state(Q), P < Q, N = #count { T : bound(T,P), bound(T,Q) }. #show pair/3.`,
  );
export const pairsChecksum = (_, text) => sumOf(text, /pair\(\d+,\d+,(\d+)\)/g);
export const memory = ({ peak }) => peak;
