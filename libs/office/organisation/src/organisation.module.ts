import { Module } from '@nestjs/common';
import { Organisation } from './organisation.service';
import { OrganisationStore } from './store/organisation.store';

@Module({ providers: [Organisation, OrganisationStore], exports: [Organisation] })
export class OrganisationModule {}
