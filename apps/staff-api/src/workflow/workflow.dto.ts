import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

const texts = { type: 'object', additionalProperties: { $ref: getSchemaPath(LocalisedDto) } } as const;

/** One named act of the procedure. */
export class ActRuleDto {
  readonly act!: string;
  readonly room!: string;
  readonly label!: LocalisedDto;
  @ApiProperty({ type: [String] })
  readonly from!: readonly string[];
  /** Absent: the case stays where it is. */
  readonly to?: string;
  /** Roles that may perform it. */
  @ApiProperty({ type: [String] })
  readonly by!: readonly string[];
  /** Milestones that must have been reached. */
  @ApiProperty({ type: [String] })
  readonly needs!: readonly string[];
  readonly law?: string;
}

/** The table a case runs under. */
@ApiExtraModels(LocalisedDto)
export class WorkflowDto {
  readonly name!: string;
  readonly version!: number;
  readonly initial!: string;
  @ApiProperty({ type: [String] })
  readonly final!: readonly string[];
  @ApiProperty(texts)
  readonly states!: Readonly<Record<string, LocalisedDto>>;
  @ApiProperty(texts)
  readonly milestones!: Readonly<Record<string, LocalisedDto>>;
  @ApiProperty(texts)
  readonly roles!: Readonly<Record<string, LocalisedDto>>;
  @ApiProperty({ type: [ActRuleDto] })
  readonly acts!: readonly ActRuleDto[];
  /** Mermaid, drawn from the table. */
  readonly diagram!: string;
}
