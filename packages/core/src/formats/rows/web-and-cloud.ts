import { apacheError } from '../apache-error.ts';
import { awsVpcFlow } from '../aws-vpc-flow.ts';
import { nginxAccess } from '../nginx-access.ts';

/** Access and error logs of web servers, proxies and cloud services. */
export const webAndCloud = [nginxAccess, apacheError, awsVpcFlow] as const;
