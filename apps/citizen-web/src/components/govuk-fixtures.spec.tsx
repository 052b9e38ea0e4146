import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Checkboxes, Radios, Select } from './choice-controls';
import { ErrorMessage, Fieldset, Hint, Label, type LabelText } from './form-parts';
import { Details, ErrorSummary, InsetText, NotificationBanner, Panel, Tag, WarningText, type TagColour } from './notices';
import { SummaryList } from './summary-list';
import { FileUpload, Input, Textarea } from './text-controls';
import { BackLink, Button, ButtonLink, SkipLink } from './ways-on';

interface Text {
  readonly text?: string;
  readonly classes?: string;
  readonly isPageHeading?: boolean;
}
interface Options extends Text {
  readonly [name: string]: unknown;
  readonly id?: string;
  readonly idPrefix?: string;
  readonly name?: string;
  readonly href?: string;
  readonly value?: string;
  readonly rows?: unknown;
  readonly label?: Text;
  readonly hint?: Text;
  readonly errorMessage?: Text;
  readonly legend?: Text;
  readonly fieldset?: { readonly legend: Text };
  readonly items?: readonly { readonly value: string | number; readonly text: string; readonly hint?: Text; readonly checked?: boolean }[];
  readonly values?: readonly string[];
  readonly titleText?: string;
  readonly summaryText?: string;
  readonly iconFallbackText?: string;
  readonly errorList?: readonly { readonly text: string; readonly href?: string }[];
}

const folder = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist/govuk/components');

function fixture(component: string, name: string): { options: Options; html: string } {
  const published = JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')) as {
    fixtures: { name: string; options: Options; html: string }[];
  };
  const found = published.fixtures.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${component} has no fixture "${name}"`);
  return found;
}

/** Same tags, same attributes in any order, same words: what styles, scripts and screen readers see. */
function contract(html: string): string[] {
  const pieces =
    html
      .replaceAll('&#x27;', "'")
      .replaceAll('&#39;', "'")
      .match(/<[^>]+>|[^<]+/g) ?? [];
  return pieces.map((piece) => (piece.startsWith('<') ? tag(piece) : piece.replace(/\s+/g, ' ').trim())).filter((piece) => piece !== '');
}

function tag(text: string): string {
  const [, name = '', attributes = ''] = /^<(\/?[a-z0-9]+)([\s\S]*?)\/?>$/.exec(text) ?? [];
  const sorted = [...attributes.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(
    ([, key = '', value = '']) => `${key.toLowerCase()}="${value}"`,
  );
  return `<${[name, ...sorted.sort()].join(' ')}>`;
}

function words(given: Text | undefined): LabelText {
  const size = /--(xl|l|m|s)\b/.exec(given?.classes ?? '')?.[1] as LabelText['size'];
  return { text: given?.text, size, heading: given?.isPageHeading };
}

function control(options: Options) {
  const id = options.id ?? options.idPrefix ?? options.name ?? '';
  const label = words(options.label ?? options.fieldset?.legend);
  return { id, name: options.name ?? '', label, hint: options.hint?.text, error: options.errorMessage?.text, errorPrefix: 'Error:' };
}

function choices(options: Options) {
  const items = (options.items ?? []).map(({ value, text, hint }) => ({ value: String(value), text, hint: hint?.text }));
  return { ...control(options), choices: items };
}

const drawn: Record<string, (options: Options) => ReactElement> = {
  'back-link': ({ href, text }) => <BackLink href={href ?? '#'} text={text ?? 'Back'} />,
  'skip-link': ({ href, text }) => <SkipLink href={href} text={text ?? ''} />,
  button: ({ text, href, classes, name, value }) => {
    const look = classes?.includes('secondary') ? 'secondary' : undefined;
    if (href !== undefined) return <ButtonLink href={href}>{text}</ButtonLink>;
    return (
      <Button look={look} name={name} value={value}>
        {text}
      </Button>
    );
  },
  label: (options) => <Label label={words(options)} />,
  hint: ({ text, id }) => <Hint id={id}>{text}</Hint>,
  'error-message': ({ text, id }) => <ErrorMessage id={id} text={text ?? ''} prefix="Error:" />,
  fieldset: ({ legend }) => <Fieldset legend={words(legend)} />,
  input: (options) => <Input {...control(options)} value={options.value} />,
  textarea: (options) => <Textarea {...control(options)} value={options.value} rows={options.rows as number | undefined} />,
  'file-upload': (options) => <FileUpload {...control(options)} />,
  radios: (options) => (
    <Radios
      {...choices(options)}
      chosen={options.items?.find(({ checked }) => checked)?.value as string | undefined}
      inline={options.classes?.includes('inline')}
    />
  ),
  checkboxes: (options) => <Checkboxes {...choices(options)} chosen={options.values} />,
  select: (options) => <Select {...choices(options)} chosen={options.value} />,
  'error-summary': ({ titleText, errorList }) => (
    <ErrorSummary title={titleText ?? ''} faults={(errorList ?? []).map(({ text, href }) => ({ text, field: href?.slice(1) }))} />
  ),
  'inset-text': ({ text }) => <InsetText>{text}</InsetText>,
  'warning-text': ({ text, iconFallbackText }) => <WarningText prefix={iconFallbackText ?? ''}>{text}</WarningText>,
  'notification-banner': ({ text }) => <NotificationBanner title="Important">{text}</NotificationBanner>,
  panel: ({ titleText }) => <Panel title={titleText ?? ''} />,
  details: ({ summaryText, text }) => <Details summary={summaryText ?? ''}>{text}</Details>,
  tag: ({ text, classes }) => <Tag colour={classes?.replace('govuk-tag--', '') as TagColour | undefined}>{text}</Tag>,
  'summary-list': ({ rows }) => (
    <SummaryList rows={(rows as { key: Text; value: Text }[]).map(({ key, value }) => ({ key: key.text, value: value.text }))} />
  ),
};

describe('the components keep the published markup contract', () => {
  it.each([
    ['back-link', 'with custom text and link'],
    ['skip-link', 'default'],
    ['skip-link', 'custom href'],
    ['button', 'default'],
    ['button', 'secondary'],
    ['button', 'link'],
    ['button', 'name'],
    ['label', 'default'],
    ['label', 'styled as large text'],
    ['label', 'as page heading l'],
    ['hint', 'id'],
    ['error-message', 'default'],
    ['fieldset', 'default'],
    ['fieldset', 'as page heading l'],
    ['input', 'default'],
    ['input', 'with hint text'],
    ['input', 'with error message'],
    ['input', 'with error and hint'],
    ['textarea', 'default'],
    ['textarea', 'with hint and error message'],
    ['textarea', 'with default value'],
    ['textarea', 'with label as page heading'],
    ['file-upload', 'default'],
    ['file-upload', 'with hint text'],
    ['file-upload', 'error'],
    ['radios', 'default'],
    ['radios', 'with hint'],
    ['radios', 'inline'],
    ['radios', 'with fieldset and error message'],
    ['checkboxes', 'default'],
    ['checkboxes', 'with error message'],
    ['checkboxes', 'with hint'],
    ['checkboxes', 'with error message and hint'],
    ['select', 'hint'],
    ['select', 'error'],
    ['error-summary', 'default'],
    ['error-summary', 'mixed with and without links'],
    ['inset-text', 'default'],
    ['warning-text', 'default'],
    ['notification-banner', 'default'],
    ['panel', 'title with no body text'],
    ['details', 'default'],
    ['tag', 'default'],
    ['tag', 'grey'],
  ])('%s: %s', (component, name) => {
    const { options, html } = fixture(component, name);
    const draw = drawn[component];
    expect(contract(renderToStaticMarkup(draw?.(options)))).toEqual(contract(html));
  });
});
