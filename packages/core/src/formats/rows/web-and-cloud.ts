import { nginxAccess } from '../nginx-access.ts';

/** Access and error logs of web servers, proxies and cloud services. */
export const webAndCloud = [nginxAccess] as const;
