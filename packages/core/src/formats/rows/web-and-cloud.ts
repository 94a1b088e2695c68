import { apacheError } from '../apache-error.ts';
import { awsAlb } from '../aws-alb.ts';
import { awsElb } from '../aws-elb.ts';
import { awsLambda } from '../aws-lambda.ts';
import { awsLambdaPlatform } from '../aws-lambda-platform.ts';
import { awsS3Access } from '../aws-s3-access.ts';
import { awsVpcFlow } from '../aws-vpc-flow.ts';
import { caddyAccess } from '../caddy-access.ts';
import { envoyAccess } from '../envoy-access.ts';
import { envoyJson } from '../envoy-json.ts';
import { haproxy } from '../haproxy.ts';
import { haproxyProcess } from '../haproxy-process.ts';
import { nginxAccess } from '../nginx-access.ts';
import { nginxError } from '../nginx-error.ts';
import { squid } from '../squid.ts';
import { uwsgi } from '../uwsgi.ts';

/** Access and error logs of web servers, proxies and cloud services. */
export const webAndCloud = [
  nginxAccess,
  nginxError,
  haproxy,
  haproxyProcess,
  envoyAccess,
  envoyJson,
  squid,
  uwsgi,
  caddyAccess,
  apacheError,
  awsAlb,
  awsElb,
  awsS3Access,
  awsLambda,
  awsLambdaPlatform,
  awsVpcFlow,
] as const;
