import { roles } from '@law/workflow';
import { Injectable } from '@nestjs/common';
import { rightsOf, type OpenSession } from '@office/identity';
import { Organisation } from '@office/organisation';
import type { RoleDto, SessionDto } from './session.dto';

/** A session with the names the desk shows. */
@Injectable()
export class SessionPages {
  constructor(private readonly organisation: Organisation) {}

  async view({ actor, csrfToken, expiresAt }: OpenSession): Promise<SessionDto> {
    const { id, account, name, agencyId, unitId } = actor;
    const agency = await this.organisation.agency(agencyId);
    const unit = unitId === undefined ? undefined : await this.organisation.unitOf(agencyId, unitId);
    return {
      staff: {
        id,
        account,
        name,
        roles: actor.roles.map(asRole),
        agency: { id: agency.id, name: agency.name, kind: agency.kind },
        unit: unit && { id: unit.id, name: unit.name },
      },
      rights: [...rightsOf(actor.roles)].sort(),
      csrfToken,
      expiresAt,
    };
  }
}

function asRole(code: string): RoleDto {
  const names: Readonly<Record<string, RoleDto['name']>> = roles;
  return { code, name: names[code] ?? { zh: code, en: code } };
}
