import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { AnyStaff, ForApplicant, Public, Requires } from './route-rights';
import { routesWithoutRight } from './routes-without-right';

@Controller('declared')
@AnyStaff()
class DeclaredController {
  @Get()
  list(): string {
    return '';
  }

  @Post('sign')
  @Requires('reply:sign-reply')
  sign(): string {
    return '';
  }
}

@Controller('planted')
class PlantedController {
  @Get('open')
  @Public()
  open(): string {
    return '';
  }

  @Get('mine')
  @ForApplicant()
  mine(): string {
    return '';
  }

  @Get('forgotten')
  forgotten(): string {
    return '';
  }

  @Post('misspelt')
  @Requires('reply:sing-reply')
  misspelt(): string {
    return '';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [DeclaredController, PlantedController] })
class PlantedModule {}

describe('the walk through the routes', () => {
  it('finds the route that declares nobody, and the one that asks for a right no role holds', async () => {
    const app = await NestFactory.createApplicationContext(PlantedModule, { logger: false, abortOnError: false });
    expect(routesWithoutRight(app)).toEqual(['GET /planted/forgotten', 'POST /planted/misspelt']);
    await app.close();
  });
});
