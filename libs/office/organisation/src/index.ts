export { OrganisationModule } from './organisation.module';
export { Organisation } from './organisation.service';
export { agencyKinds, type Agency, type AgencyContact, type AgencyKind, type AgencyNode, type Unit } from './agency';
export { organisationProblems } from './organisation.problems';
export { organisationEntities } from './store/organisation-entities';
