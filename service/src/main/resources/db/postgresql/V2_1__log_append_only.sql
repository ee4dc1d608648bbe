-- The chain is only ever added to, whoever asks; contents can be erased but not changed. The service's role needs no more
-- than select and insert on log_writer, log_entry and log_link, and select, insert and delete on log_content; give the
-- tables to another role.

create function log_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger log_writer_append_only before update or delete or truncate on log_writer
    for each statement execute function log_refuse_change();
create trigger log_entry_append_only before update or delete or truncate on log_entry
    for each statement execute function log_refuse_change();
create trigger log_link_append_only before update or delete or truncate on log_link
    for each statement execute function log_refuse_change();
create trigger log_content_erase_only before update or truncate on log_content
    for each statement execute function log_refuse_change();
