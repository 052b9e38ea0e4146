import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

/** What the sign-in page sends. Read by the password guard before anything else. */
export class SignInDto {
  readonly account!: string;
  readonly password!: string;
}

export class RoleDto {
  readonly code!: string;
  readonly name!: LocalisedDto;
}

export class OwnAgencyDto {
  readonly id!: string;
  readonly name!: LocalisedDto;
  readonly kind!: string;
}

export class UnitDto {
  readonly id!: string;
  readonly name!: LocalisedDto;
}

export class SignedInDto {
  readonly id!: string;
  readonly account!: string;
  readonly name!: string;
  @ApiProperty({ type: [RoleDto] })
  readonly roles!: readonly RoleDto[];
  readonly agency!: OwnAgencyDto;
  readonly unit?: UnitDto;
}

/** Who is signed in, and what he may do. */
export class SessionDto {
  readonly staff!: SignedInDto;
  /** Named like acts: `reply:sign-reply`. */
  @ApiProperty({ type: [String] })
  readonly rights!: readonly string[];
  /** To be sent as `x-csrf-token` with everything but GET. */
  readonly csrfToken!: string;
  /** When the session ends if nothing is done until then. */
  readonly expiresAt!: string;
}
