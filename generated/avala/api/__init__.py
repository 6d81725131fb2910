# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The operations of the API, a package for each resource and a module for each operation.

- `avala.api.agents`: agents_list, agents_create, agents_get, agents_delete, agents_update,
  agents_list_executions, agents_test
- `avala.api.datasets`: datasets_list, datasets_create, datasets_get, datasets_get_by_slug,
  datasets_list_items, datasets_list_by_owner, datasets_transfer, datasets_get_item,
  datasets_list_sequences, datasets_get_sequence, datasets_get_health,
  datasets_create_from_manual_upload, datasets_create_manual_upload_url,
  datasets_manual_upload_quota, datasets_manual_upload_allowed_mimes,
  datasets_managed_upload_sign_parts, datasets_managed_upload_complete
- `avala.api.exports`: exports_list, exports_create, exports_get
- `avala.api.fleet_alert_channels`: fleet_alert_channels_list, fleet_alert_channels_create,
  fleet_alert_channels_delete, fleet_alert_channels_test
- `avala.api.fleet_alerts`: fleet_alerts_list, fleet_alerts_get, fleet_alerts_acknowledge,
  fleet_alerts_resolve
- `avala.api.fleet_devices`: fleet_devices_list, fleet_devices_register, fleet_devices_get,
  fleet_devices_delete, fleet_devices_update
- `avala.api.fleet_events`: fleet_events_list, fleet_events_create, fleet_events_create_batch,
  fleet_events_get, fleet_events_delete
- `avala.api.fleet_recordings`: fleet_recordings_list, fleet_recordings_get,
  fleet_recordings_delete, fleet_recordings_update
- `avala.api.fleet_rules`: fleet_rules_list, fleet_rules_create, fleet_rules_get,
  fleet_rules_delete, fleet_rules_update
- `avala.api.fleet_uploads`: fleet_uploads_init_upload, fleet_uploads_get_upload_urls,
  fleet_uploads_confirm_upload, fleet_uploads_finalize_upload, fleet_uploads_get_upload_status,
  fleet_uploads_managed_admit, fleet_uploads_managed_status, fleet_uploads_managed_multipart_init,
  fleet_uploads_managed_multipart_progress, fleet_uploads_managed_multipart_parts,
  fleet_uploads_managed_finalize
- `avala.api.inference_providers`: inference_providers_list, inference_providers_create,
  inference_providers_get, inference_providers_delete, inference_providers_update,
  inference_providers_test
- `avala.api.organizations`: organizations_list, organizations_get, organizations_list_members,
  organizations_list_invitations, organizations_create_invitation
- `avala.api.projects`: projects_list, projects_get, projects_get_metrics, projects_list_tasks,
  projects_create_export
- `avala.api.resolver`: resolver_resolve_alias, resolver_resolve_exact, resolver_get_objects,
  resolver_issue_access_grant_legacy, resolver_issue_access_grant
- `avala.api.slices`: slices_create, slices_list, slices_list_by_dataset, slices_get,
  slices_list_items, slices_get_item
- `avala.api.storage_configs`: storage_configs_list, storage_configs_create,
  storage_configs_setup_info, storage_configs_get, storage_configs_delete, storage_configs_test
- `avala.api.tasks`: tasks_list, tasks_get
- `avala.api.webhook_deliveries`: webhook_deliveries_list, webhook_deliveries_get
- `avala.api.webhooks`: webhooks_list, webhooks_create, webhooks_get, webhooks_delete,
  webhooks_update, webhooks_test
"""
