/**
 * A registry mirror may hold the builds of a native package for some platforms only. A lock written against it lacks the others, and
 * `npm ci` then refuses the lock on every platform. Here every optional dependency the lock names gets its entry.
 */
const systems = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'android', 'openharmony', 'aix', 'sunos'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const exact = /^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$/;

/**
 * @param lock parsed package-lock.json, version 3; it is not changed
 * @returns { lock, added, unclear } — what was added as name@version, and what names a range instead of a version
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  const unclear = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolves(packages, path, name, range)) continue;
      if (!exact.test(range)) unclear.push(`${name}@${range}`);
      else {
        packages[placeOf(packages, path, name)] = entryOf(name, range, entry);
        added.push(`${name}@${range}`);
      }
    }
  }
  const inOrder = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { lock: { ...lock, packages: inOrder }, added, unclear };
}

/** Addresses in the lock, which bind it to one registry. */
export function addressesIn(lock) {
  return Object.entries(lock.packages)
    .filter(([, { resolved, link }]) => resolved && !link)
    .map(([path]) => path);
}

/** As Node looks for it: beside the package, then outward. */
function resolves(packages, path, name, range) {
  for (let folder = path; ; folder = outward(folder)) {
    const found = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found) return !exact.test(range) || found.version === range;
    if (folder === '') return false;
  }
}

function outward(folder) {
  const end = folder.lastIndexOf('/node_modules/');
  return end < 0 ? '' : folder.slice(0, end);
}

function placeOf(packages, path, name) {
  const outermost = `node_modules/${name}`;
  return packages[outermost] ? `${path}/node_modules/${name}` : outermost;
}

function entryOf(name, version, parent) {
  const words = name.split(/[/-]/);
  const system = systems.find((each) => words.includes(each));
  const processor = words.some((word) => word.startsWith('arm') && word !== 'arm64')
    ? 'arm'
    : processors.find((each) => words.includes(each));
  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(parent.dev && { dev: true }),
    optional: true,
    ...(system && { os: [system] }),
  };
}
