import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Problem } from '@platform/http';
import { Temporal } from 'temporal-polyfill';
import { correspondenceProblems } from './correspondence.problems';
import { fontFilesIn } from './font-files';
import { glyphsOf, type Glyphs } from './glyphs';
import { printableText } from './rules/printable-text';

const houseFont = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));
const houseFonts = [join(houseFont, '400Regular/NotoSerifSC_400Regular.ttf'), join(houseFont, '700Bold/NotoSerifSC_700Bold.ttf')] as const;

const templates = join(__dirname, 'templates');

/** PDF/A-2a: what an archive takes in, with the structure a screen reader needs. */
const standard = 'a-2a';
/** Prints a memo survives without being used; more would keep what no later sheet asks for. */
const memoAge = 2;

const log = new Logger('correspondence');
const typesetters = new Map<string | undefined, Promise<Typesetter>>();

/** The one typesetter of this process for that font folder; made when it is first asked for. @throws Problem sheet-not-printed */
export function typesetterWith(fontFolder?: string): Promise<Typesetter> {
  const known = typesetters.get(fontFolder);
  if (known) return known;
  const made = makeTypesetter(fontFolder).catch((error: unknown) => {
    typesetters.delete(fontFolder);
    return notPrinted(error);
  });
  typesetters.set(fontFolder, made);
  return made;
}

async function makeTypesetter(fontFolder: string | undefined): Promise<Typesetter> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontPaths = [...houseFonts, ...(fontFolder === undefined ? [] : await fontFilesIn(fontFolder))];
  const glyphs = await glyphsOf(fontPaths);
  return new Typesetter(Compiler.create({ workspace: templates, fontArgs: [{ fontPaths }] }), glyphs);
}

/** Sets a template of this room with what it is given. Texts travel as JSON and are never part of a template's source. */
export class Typesetter {
  constructor(
    private readonly compiler: NodeCompiler,
    private readonly glyphs: Glyphs,
  ) {}

  /** The text as these fonts can show it. */
  printable(text: string): string {
    return printableText(text, this.glyphs);
  }

  /** @param createdAt instant, ISO text, written into the document; @throws Problem sheet-not-printed */
  pdf(template: string, content: object, createdAt: string): Uint8Array {
    return this.tried(() => {
      const creationTimestamp = Math.floor(Temporal.Instant.from(createdAt).epochMilliseconds / 1000);
      const pdf = this.compiler.pdf(sourceOf(template, content), { pdfStandard: standard, creationTimestamp });
      this.compiler.evictCache(memoAge);
      return pdf;
    });
  }

  /** What the set document holds under that label, e.g. `<day>`. */
  query(template: string, content: object, selector: string): unknown {
    return this.tried(() => this.compiler.query(sourceOf(template, content), { selector, field: 'value' }) as unknown);
  }

  /** The typesetter throws values of its own kind for whatever went wrong; a reader can only try again. */
  private tried<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      return notPrinted(error);
    }
  }
}

/**
 * Handed over as it is and not as a compiled document: such a document is megabytes outside the reach of the garbage collector, which sees
 * a small object and lets it live.
 */
function sourceOf(template: string, content: object): CompileDocArgs {
  return { mainFilePath: join(templates, template), inputs: { content: JSON.stringify(content) } };
}

function notPrinted(error: unknown): never {
  log.error({ message: 'a paper was not printed', reason: reasonOf(error) });
  throw new Problem(correspondenceProblems.notPrinted);
}

/** Where in which template it failed; never the text that was to be printed. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, '…').slice(0, 500);
}
