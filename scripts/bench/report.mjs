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
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column].length)));
  const written = (line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return [heads, ...lines].map(written).join('\n');
}
