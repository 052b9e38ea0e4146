import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { WhatIf } from './what-if.service';

@Module({ imports: [CaseFileModule], providers: [WhatIf], exports: [WhatIf] })
export class WhatIfModule {}
