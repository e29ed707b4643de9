/** What every page says about itself to a browser: only what comes from here, in no frame, and nobody is told where the reader was. */
import { secureHeaders } from 'hono/secure-headers';

export const strictHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      // What the default does not cover, or covers too widely.
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    // Pages are served on a local address without TLS; whoever serves them further adds it there.
    strictTransportSecurity: false,
  });
