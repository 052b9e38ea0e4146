import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';
import { ApplicationDto } from './application.dto';

type Channel = 'counter' | 'oral' | 'post-signed' | 'post-ordinary' | 'online' | 'fax' | 'e-mail';
type ConfirmationWay = 'telephone' | 'sms' | 'e-mail' | 'portal' | 'in-person';

const ways = ['telephone', 'sms', 'e-mail', 'portal', 'in-person'];

/** What shows on which day the agency received the application. */
export class ReceiptEvidenceDto {
  /** Handed in, signed for at the gate, found in the letter box, or arrived in the system. */
  @IsDay()
  readonly on!: string;

  /** Registered mail and EMS: the number on the slip. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  readonly mailNo?: string;

  /** When agency and applicant confirmed it with each other. */
  @IsOptional()
  @IsDay()
  readonly confirmedOn?: string;

  @IsOptional()
  @IsIn(ways)
  readonly confirmedBy?: ConfirmationWay;

  /** Oral applications: the form was read back. */
  @IsOptional()
  @IsBoolean()
  readonly readBack?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly witness?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string;
}

/** An application taken down at the desk. */
export class TakeDownDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => ApplicationDto)
  readonly application!: ApplicationDto;

  @IsIn(['counter', 'oral', 'post-signed', 'post-ordinary', 'online', 'fax', 'e-mail'])
  readonly channel!: Channel;

  @IsDefined()
  @ValidateNested()
  @Type(() => ReceiptEvidenceDto)
  readonly evidence!: ReceiptEvidenceDto;

  /** Whether proof of identity was seen or enclosed. */
  @IsOptional()
  @IsBoolean()
  readonly identityProven?: boolean;

  /** Whether an agent's authority was seen or enclosed. */
  @IsOptional()
  @IsBoolean()
  readonly authorisationSeen?: boolean;
}

export class ConfirmReceiptDto extends ActDto {
  /** The day it arrived, where that is not known from the submission already. */
  @IsOptional()
  @IsDay()
  readonly on?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  readonly mailNo?: string;

  @IsOptional()
  @IsDay()
  readonly confirmedOn?: string;

  @IsOptional()
  @IsIn(ways)
  readonly confirmedBy?: ConfirmationWay;

  @IsOptional()
  @IsBoolean()
  readonly readBack?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly witness?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string;
}
