import { Injectable } from '@nestjs/common';
import { currentCalendar, type Calendar } from '@law/calendar';
import { pickProfile, profileNamed, type StatuteProfile } from '@law/statute';

/** The calendar and the statute as they are in force at this installation. Rooms ask here and pass them on to the law. */
@Injectable()
export class RuleBook {
  /** Every notice in force here. One object per version: compare by `version`. */
  calendar(): Calendar {
    return currentCalendar();
  }

  /** The version that governs an application received on that office day. @throws RangeError before there was a Regulation */
  profileFor(receivedOn: string): StatuteProfile {
    return pickProfile(receivedOn);
  }

  /** The version a case was begun under. @throws RangeError for a name no version has */
  profileNamed(id: string): StatuteProfile {
    return profileNamed(id);
  }
}
