import { apacheError } from '../apache-error.ts';
import { awsVpcFlow } from '../aws-vpc-flow.ts';
import { caddyAccess } from '../caddy-access.ts';
import { nginxAccess } from '../nginx-access.ts';
import { nginxError } from '../nginx-error.ts';

/** Access and error logs of web servers, proxies and cloud services. */
export const webAndCloud = [nginxAccess, nginxError, caddyAccess, apacheError, awsVpcFlow] as const;
