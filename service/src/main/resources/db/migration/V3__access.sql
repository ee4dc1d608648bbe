-- Who may call, and what was done to gain access and with it.

-- A part in a version belongs to an id that stays, not to a name.
alter table participant alter column person set data type varchar(400);

create table account (
    user_name varchar(64) not null,
    name varchar(100) not null,
    password_hash varchar(200) not null,
    -- a temporary password counts until then; null: the password is the user's own
    temporary_until timestamp(3) with time zone,
    disabled boolean not null,
    -- role codes with spaces between
    roles varchar(200) not null,
    revision integer not null,
    created_at timestamp(3) with time zone not null,
    -- what was signed in before counts no more
    sessions_from timestamp(3) with time zone not null,
    primary key (user_name)
);

create table api_key (
    id varchar(16) not null,
    -- SHA-256 of the secret
    hash varchar(64) not null,
    owner varchar(400) not null,
    owner_name varchar(100) not null,
    label varchar(100) not null,
    roles varchar(200) not null,
    created_at timestamp(3) with time zone not null,
    created_by varchar(400) not null,
    expires_at timestamp(3) with time zone not null,
    last_used_at timestamp(3) with time zone,
    revoked_at timestamp(3) with time zone,
    primary key (id),
    unique (hash)
);

-- The one row that every change of accounts and keys locks and counts up, so that all processes notice.
create table access_revision (
    only_row integer primary key check (only_row = 1),
    revision bigint not null
);

insert into access_revision values (1, 0);

create table audit_event (
    number bigint generated always as identity primary key,
    happened_at timestamp(3) with time zone not null,
    act varchar(40) not null,
    -- empty where nobody is known
    actor varchar(400) not null,
    actor_name varchar(100) not null,
    subject varchar(400) not null,
    address varchar(64) not null,
    -- a JSON object of what else there is to know
    details varchar(4000) not null
);

create index audit_event_at on audit_event (happened_at);
create index audit_event_actor on audit_event (actor);
