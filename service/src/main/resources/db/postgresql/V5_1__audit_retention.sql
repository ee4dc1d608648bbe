-- What has been kept long enough may go, but nothing that is younger than half a year, whoever asks. The service's role still
-- needs no more than select and insert: retention works as the role that owns the tables.

drop trigger audit_event_append_only on audit_event;

create trigger audit_event_append_only before update or truncate on audit_event
    for each statement execute function audit_refuse_change();

create function audit_refuse_early_end() returns trigger language plpgsql as $$
begin
    if old.happened_at > current_timestamp - interval '180 days' then
        raise exception 'the audit trail is append-only for 180 days' using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

create trigger audit_event_kept before delete on audit_event
    for each row execute function audit_refuse_early_end();
