"""SEN casework of a made-up area: advice and reviews, appeals and mediation, complaints; each agrees with
what SEN2 says of the same request and plan."""
