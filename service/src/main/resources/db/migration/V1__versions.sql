-- The life of the versions of rule sets: common SQL only, so that H2 and PostgreSQL keep the same.

create table rule_set (
    id varchar(64) primary key,
    place integer not null,
    is_default boolean not null
);

create table version (
    rule_set varchar(64) not null references rule_set,
    number integer not null check (number >= 1),
    stage varchar(10) not null check (stage in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    revision integer not null,
    -- {"path": "csv"}: the sheets of the version, and the vocabulary it is read by
    content text not null,
    -- empty as long as the sheets cannot be read
    content_hash varchar(71) not null,
    -- what was approved; empty while nothing is
    approved_hash varchar(71) not null,
    change_note varchar(2000) not null,
    based_on varchar(80) not null,
    last_day date,
    created_by varchar(100) not null,
    created_at timestamp(3) with time zone not null,
    primary key (rule_set, number),
    -- an approval is of this very content
    check (stage not in ('APPROVED', 'PUBLISHED') or content_hash <> '' and approved_hash = content_hash)
);

-- One person has one part in a version: whoever edited it cannot approve it.
create table participant (
    rule_set varchar(64) not null,
    number integer not null,
    person varchar(100) not null,
    part varchar(8) not null check (part in ('EDITOR', 'APPROVER')),
    primary key (rule_set, number, person),
    foreign key (rule_set, number) references version
);

create table acknowledgement (
    rule_set varchar(64) not null,
    number integer not null,
    finding varchar(16) not null,
    reason varchar(2000) not null,
    actor varchar(100) not null,
    happened_at timestamp(3) with time zone not null,
    primary key (rule_set, number, finding),
    foreign key (rule_set, number) references version
);

create table remark (
    id bigint generated always as identity primary key,
    rule_set varchar(64) not null,
    number integer not null,
    sheet varchar(100) not null,
    cell varchar(10) not null,
    words varchar(2000) not null,
    actor varchar(100) not null,
    happened_at timestamp(3) with time zone not null,
    foreign key (rule_set, number) references version
);

create table publication (
    epoch bigint primary key,
    rule_set varchar(64) not null,
    number integer not null,
    kind varchar(9) not null check (kind in ('PUBLISH', 'ROLL_BACK', 'WITHDRAW')),
    in_force_from timestamp(3) with time zone not null,
    actor varchar(100) not null,
    happened_at timestamp(3) with time zone not null,
    reason varchar(2000) not null,
    foreign key (rule_set, number) references version
);

create table history (
    id bigint generated always as identity primary key,
    rule_set varchar(64) not null,
    number integer not null,
    act varchar(20) not null,
    actor varchar(100) not null,
    happened_at timestamp(3) with time zone not null,
    reason varchar(2000) not null,
    -- a JSON object of what else there is to know
    details text not null,
    foreign key (rule_set, number) references version
);

create index history_of_version on history (rule_set, number, id);
create index remark_of_version on remark (rule_set, number, id);

-- The one row that every publication locks, so that epochs have no gap and no reader sees a later one first.
create table current_epoch (
    only_row integer primary key check (only_row = 1),
    epoch bigint not null
);

insert into current_epoch values (1, 0);
