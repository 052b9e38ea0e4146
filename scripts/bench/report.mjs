const heads = ['operation', 'clients', 'ours /s', 'p50 ms', 'p95 ms', 'bare /s', 'p50 ms', 'p95 ms', 'ours : bare'];

/** One line a measurement; the last column is what counts: both figures are of the same run on the same machine. */
export function tableOf(measured) {
  const lines = measured.map(({ name, clients, ours, bare }) => [
    name,
    String(clients),
    ours.perSecond.toFixed(0),
    ours.p50.toFixed(1),
    ours.p95.toFixed(1),
    bare.perSecond.toFixed(0),
    bare.p50.toFixed(1),
    bare.p95.toFixed(1),
    (ours.perSecond / bare.perSecond).toFixed(2),
  ]);
  return aligned(heads, lines);
}

/** The same for what is measured once: operations a second, ours and bare, and their ratio. */
export function ratiosOf(measured) {
  const lines = measured.map(({ name, ours, bare, ratio }) => [name, ours.toFixed(0), bare.toFixed(0), ratio.toFixed(2)]);
  return aligned(['operation', 'ours /s', 'bare /s', 'ours : bare'], lines);
}

function aligned(titles, lines) {
  const widths = titles.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column].length)));
  const written = (line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return [titles, ...lines].map(written).join('\n');
}
