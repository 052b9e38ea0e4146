import { diagramOf, workflows, type Workflow } from '@law/workflow';
import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@office/identity';
import { WorkflowDto } from './workflow.dto';

@ApiTags('workflow')
@Controller('workflows')
export class WorkflowController {
  /** The table of acts a case runs under, and its diagram. */
  @Get(':name/:version')
  @Requires('workflow:read')
  table(@Param('name') name: string, @Param('version') version: string): WorkflowDto {
    const found = workflows.find((workflow) => workflow.name === name && String(workflow.version) === version);
    if (!found) throw new NotFoundException();
    return toWorkflowDto(found);
  }
}

function toWorkflowDto(workflow: Workflow): WorkflowDto {
  const { name, version, initial, final, states, milestones, roles } = workflow;
  const acts = Object.entries(workflow.acts).map(([act, { room, label, from, to, by, needs = [], law }]) => {
    return { act, room, label, from, to, by, needs, law };
  });
  return { name, version, initial, final, states, milestones, roles, acts, diagram: diagramOf(workflow) };
}
