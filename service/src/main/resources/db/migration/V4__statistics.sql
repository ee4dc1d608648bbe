-- How the recommendations fare, counted as they change, so that nobody waits until all of them have been read.

-- Of which recommendations something was kept, or all erased, since they were last counted.
create table recommendation_change (
    number bigint generated always as identity primary key,
    recommendation varchar(36) not null
);

-- What was counted of a recommendation: it is taken back when it changes or goes.
create table counted_story (
    recommendation varchar(36) not null,
    story varchar(100000) not null,
    primary key (recommendation)
);

-- Exact counts of a day or of a whole month, as JSON; there is none where nothing is kept.
create table tally (
    first_day date not null,
    whole_month boolean not null,
    counts varchar(1000000) not null,
    primary key (whole_month, first_day)
);

-- The one row that whoever counts locks, so that nothing is counted twice.
create table current_count (
    only_row integer primary key check (only_row = 1)
);

insert into current_count values (1);
insert into recommendation_change (recommendation) select id from recommendation;
