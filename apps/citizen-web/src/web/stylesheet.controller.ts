import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';

const ours = ['ink', 'house', 'forms', 'case', 'days', 'print'] as const;

/**
 * The published styles without the font and the crest, which belong to the British government, and ours over them. The type
 * stack is a custom property, so that the switch to another face is one line.
 */
function styleSheet(): string {
  const published = readFileSync(
    join(dirname(require.resolve('govuk-frontend/package.json')), 'dist/govuk/govuk-frontend.min.css'),
    'utf8',
  );
  const plain = published
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial,sans-serif', 'var(--sans)')
    .replaceAll(/[a-z-]*image:url\(\/assets\/images\/govuk-crest\.svg\);?/g, '')
    .replaceAll(/\/\*! Copyright[^*]*\*\//g, '')
    .replaceAll(/\/\*# sourceMappingURL=[^*]*\*\//g, '');
  return [plain, ...ours.map((name) => readFileSync(join(__dirname, '../styles', `${name}.css`), 'utf8'))].join('\n');
}

const seal = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#a63a1e"/><rect x="3" y="3" width="26" height="26" rx="3" fill="none" stroke="#fff" stroke-width="1.4"/><path d="M13 8 8.5 15M19 8l4.5 7M15 13l-4 10h10m-4-6 5 7" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

@Controller('assets')
export class StylesheetController {
  private readonly text = styleSheet();

  @Get('citizen.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  styles(): string {
    return this.text;
  }

  @Get('seal.svg')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=86400')
  seal(): string {
    return seal;
  }
}
