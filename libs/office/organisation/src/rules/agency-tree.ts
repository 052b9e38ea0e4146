import type { Agency, AgencyNode } from '../agency';

/** The agencies as a tree. One whose parent is no longer valid stands at the top: it must not vanish from the list. */
export function treeOf(agencies: readonly Agency[]): AgencyNode[] {
  const ids = new Set(agencies.map(({ id }) => id));
  const below = (parentId: string | undefined): AgencyNode[] =>
    agencies
      .filter((agency) => (parentId === undefined ? !agency.parentId || !ids.has(agency.parentId) : agency.parentId === parentId))
      .map((agency) => ({ ...agency, below: below(agency.id) }));
  return below(undefined);
}

/** That agency and all below it. */
export function withAllBelow(agencies: readonly Agency[], id: string): string[] {
  const children = agencies.filter(({ parentId }) => parentId === id);
  return [id, ...children.flatMap((child) => withAllBelow(agencies, child.id))];
}

/** Whether what was typed is in the name, the code or the town. */
export function matches(agency: Agency, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return [agency.name.zh, agency.name.en, agency.code, agency.contact.address].some((text) => text.toLowerCase().includes(wanted));
}
