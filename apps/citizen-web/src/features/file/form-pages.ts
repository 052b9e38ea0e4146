import type { FormPage } from './form-page';
import { helpPage } from './help-page';
import { wayPage } from './way-page';
import { whatPage } from './what-page';
import { whoPage } from './who-page';
import { youPage } from './you-page';

/** In the order of the form. */
export const formPages: readonly FormPage[] = [whatPage, whoPage, youPage, wayPage, helpPage];
