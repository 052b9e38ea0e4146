import { Controller, Get, Post } from '@nestjs/common';
import { ApiRefusal } from '../../api/api-refusal';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { signIn } from './case-desk';
import { showSignIn } from './sign-in-page';

/** In with number and query code, and out again. */
@Controller()
export class TrackController {
  @Get('track')
  ask(@CurrentVisit() visit: Visit): void {
    const ended = visit.query('ended') === 'yes' ? ('ended' as const) : undefined;
    showSignIn(visit, { action: actionFor(visit), notice: visit.query('out') === 'yes' ? 'out' : ended });
  }

  @Post('track')
  async enter(@CurrentVisit() visit: Visit): Promise<void> {
    const token = await signIn(visit, { action: actionFor(visit), kept: false });
    if (token !== undefined) visit.goTo(nextOf(visit));
  }

  @Post('sign-out')
  async leave(@CurrentVisit() visit: Visit): Promise<void> {
    visit.forget('case');
    if (visit.caseToken !== undefined) await endSession(visit, visit.caseToken);
    visit.goTo('/track?out=yes');
  }
}

/** The cookie is gone in any case; a session the API no longer knows, or cannot be asked about, ends by itself. */
async function endSession(visit: Visit, token: string): Promise<void> {
  try {
    await visit.api.leave(token);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
  }
}

/** Only pages of the case: an address in a link must not lead to another site. */
function nextOf(visit: Visit): string {
  const next = visit.query('next');
  return /^\/case(\/[a-z0-9-]+)*$/.test(next) ? next : '/case';
}

function actionFor(visit: Visit): string {
  const next = nextOf(visit);
  return next === '/case' ? '/track' : `/track?next=${encodeURIComponent(next)}`;
}
