import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { allRights } from '../rules/rights-of';
import { routeRightKey, type RouteRight } from './route-rights';

/**
 * Walks every controller of an app. @returns the routes that declare nobody they let in, or ask for a right no role holds
 * @param app built with DiscoveryModule among its imports
 */
export function routesWithoutRight(app: Pick<INestApplicationContext, 'get'>): string[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const reflector = app.get(Reflector, { strict: false });
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype, instance }) => {
    if (!metatype) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner
      .getAllMethodNames(prototype)
      .map((name) => prototype[name])
      .filter((handler) => handler !== undefined && Reflect.hasMetadata(METHOD_METADATA, handler))
      .filter(
        (handler) =>
          handler !== undefined && !declared(reflector.getAllAndOverride<RouteRight | undefined>(routeRightKey, [handler, metatype])),
      )
      .map((handler) => (handler ? nameOf(metatype, handler) : ''));
  });
}

function declared(route: RouteRight | undefined): boolean {
  if (!route) return false;
  return route.open !== 'staff' || route.right === undefined || allRights().has(route.right);
}

function nameOf(metatype: object, handler: () => unknown): string {
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  const paths = [Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, handler)] as string[];
  return `${method} /${paths.join('/')}`.replace(/\/+/g, '/');
}
