export { createInfra, type Infra, type InfraOptions, type InfraState } from './infra.ts';
export { addressKey } from './limiter/client-address.ts';
export { createNodeSha256 } from './sha256.ts';
