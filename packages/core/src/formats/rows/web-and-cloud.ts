import { apacheError } from '../apache-error.ts';
import { awsVpcFlow } from '../aws-vpc-flow.ts';
import { caddyAccess } from '../caddy-access.ts';
import { haproxy } from '../haproxy.ts';
import { haproxyProcess } from '../haproxy-process.ts';
import { nginxAccess } from '../nginx-access.ts';
import { nginxError } from '../nginx-error.ts';

/** Access and error logs of web servers, proxies and cloud services. */
export const webAndCloud = [
  nginxAccess,
  nginxError,
  haproxy,
  haproxyProcess,
  caddyAccess,
  apacheError,
  awsVpcFlow,
] as const;
