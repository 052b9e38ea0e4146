export { WhatIfModule } from './what-if.module';
export { WhatIf } from './what-if.service';
export { whatIfProblems } from './what-if.problems';
