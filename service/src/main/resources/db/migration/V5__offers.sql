-- What is local about an offer: kept by its code for every rule set, beside the versions and never read by a rule.

create table offer_details (
    code varchar(64) not null,
    -- empty where nothing is said
    place varchar(200) not null,
    contact varchar(200) not null,
    season varchar(200) not null,
    capacity varchar(200) not null,
    -- 1 is that of an offer of which nothing was ever said
    revision integer not null check (revision > 1),
    primary key (code)
);
