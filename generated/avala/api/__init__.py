# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The operations of the API, a package for each resource and a module for each operation.

- `avala.api.agents`: agents_list, agents_create, agents_get, agents_delete, agents_update,
  agents_list_executions, agents_test
- `avala.api.datasets`: datasets_list, datasets_get, datasets_get_by_slug, datasets_list_items
- `avala.api.exports`: exports_list, exports_create, exports_get
- `avala.api.organizations`: organizations_list, organizations_get, organizations_list_members,
  organizations_list_invitations, organizations_create_invitation
- `avala.api.projects`: projects_list, projects_get, projects_get_metrics, projects_list_tasks,
  projects_create_export
- `avala.api.tasks`: tasks_list, tasks_get
"""
