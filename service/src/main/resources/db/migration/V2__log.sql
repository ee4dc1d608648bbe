-- The decision log: chains of entries that are only ever added to, their contents apart so that they can be erased,
-- and what is needed to find a recommendation again.

create table log_writer (
    writer     varchar(36) not null,
    public_key varchar(100) not null,
    primary key (writer)
);

create table log_entry (
    writer     varchar(36) not null,
    seq        bigint not null,
    kind       varchar(20) not null,
    subject    varchar(36) not null,
    at         timestamp(3) with time zone not null,
    commitment varchar(64) not null,
    primary key (writer, seq),
    foreign key (writer) references log_writer (writer)
);
create index log_entry_subject on log_entry (subject);

create table log_link (
    writer      varchar(36) not null,
    seq         bigint not null,
    first_entry bigint not null,
    last_entry  bigint not null,
    hash        varchar(64) not null,
    at          timestamp(3) with time zone not null,
    signature   varchar(100) not null,
    primary key (writer, seq),
    unique (writer, last_entry),
    foreign key (writer) references log_writer (writer)
);

create table log_content (
    writer          varchar(36) not null,
    seq             bigint not null,
    salt            varchar(32) not null,
    facts           varchar(100000) not null,
    decision_record varchar(1000000) not null,
    answer          varchar(1000000) not null,
    primary key (writer, seq),
    foreign key (writer, seq) references log_entry (writer, seq)
);

create table recommendation (
    id              varchar(36) not null,
    writer          varchar(36) not null,
    seq             bigint not null,
    at              timestamp(3) with time zone not null,
    reference       varchar(64),
    rule_set        varchar(64) not null,
    version         integer not null,
    previous        varchar(36),
    decision_writer varchar(36),
    decision_seq    bigint,
    outcome_writer  varchar(36),
    outcome_seq     bigint,
    primary key (id)
);
create index recommendation_reference on recommendation (reference);
create index recommendation_at on recommendation (at);

create table idempotency (
    name           varchar(64) not null,
    request_hash   varchar(64) not null,
    recommendation varchar(36) not null,
    primary key (name)
);
create index idempotency_recommendation on idempotency (recommendation);
