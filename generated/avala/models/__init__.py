# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Models of the API, each imported when it is first used."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .agent_create import AgentCreate as AgentCreate
    from .agent_event import AgentEvent as AgentEvent
    from .agent_execution import AgentExecution as AgentExecution
    from .agent_execution_page import AgentExecutionPage as AgentExecutionPage
    from .agent_page import AgentPage as AgentPage
    from .agent_task_type import AgentTaskType as AgentTaskType
    from .agent_test_result import AgentTestResult as AgentTestResult
    from .agent_update import AgentUpdate as AgentUpdate
    from .annotation import Annotation as Annotation
    from .dataset import Dataset as Dataset
    from .dataset_data_type import DatasetDataType as DatasetDataType
    from .dataset_item import DatasetItem as DatasetItem
    from .dataset_item_page import DatasetItemPage as DatasetItemPage
    from .dataset_page import DatasetPage as DatasetPage
    from .dataset_visibility import DatasetVisibility as DatasetVisibility
    from .error import Error as Error
    from .export import Export as Export
    from .export_create import ExportCreate as ExportCreate
    from .export_format import ExportFormat as ExportFormat
    from .export_page import ExportPage as ExportPage
    from .field_errors import FieldErrors as FieldErrors
    from .free_object import FreeObject as FreeObject
    from .invitation import Invitation as Invitation
    from .invitation_create import InvitationCreate as InvitationCreate
    from .invitation_page import InvitationPage as InvitationPage
    from .member_user import MemberUser as MemberUser
    from .organization import Organization as Organization
    from .organization_member import OrganizationMember as OrganizationMember
    from .organization_member_page import OrganizationMemberPage as OrganizationMemberPage
    from .organization_page import OrganizationPage as OrganizationPage
    from .organization_role import OrganizationRole as OrganizationRole
    from .predefined_label import PredefinedLabel as PredefinedLabel
    from .project import Project as Project
    from .project_export_create import ProjectExportCreate as ProjectExportCreate
    from .project_metrics import ProjectMetrics as ProjectMetrics
    from .project_page import ProjectPage as ProjectPage
    from .project_status import ProjectStatus as ProjectStatus
    from .quota_error import QuotaError as QuotaError
    from .task import Task as Task
    from .task_page import TaskPage as TaskPage
    from .task_result import TaskResult as TaskResult
    from .task_result_page import TaskResultPage as TaskResultPage
    from .task_status import TaskStatus as TaskStatus
    from .task_type import TaskType as TaskType
    from .validation_error_body import ValidationErrorBody as ValidationErrorBody
    from .visibility import Visibility as Visibility
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Agent": ".agent",
            "AgentCreate": ".agent_create",
            "AgentEvent": ".agent_event",
            "AgentExecution": ".agent_execution",
            "AgentExecutionPage": ".agent_execution_page",
            "AgentPage": ".agent_page",
            "AgentTaskType": ".agent_task_type",
            "AgentTestResult": ".agent_test_result",
            "AgentUpdate": ".agent_update",
            "Annotation": ".annotation",
            "Dataset": ".dataset",
            "DatasetDataType": ".dataset_data_type",
            "DatasetItem": ".dataset_item",
            "DatasetItemPage": ".dataset_item_page",
            "DatasetPage": ".dataset_page",
            "DatasetVisibility": ".dataset_visibility",
            "Error": ".error",
            "Export": ".export",
            "ExportCreate": ".export_create",
            "ExportFormat": ".export_format",
            "ExportPage": ".export_page",
            "FieldErrors": ".field_errors",
            "FreeObject": ".free_object",
            "Invitation": ".invitation",
            "InvitationCreate": ".invitation_create",
            "InvitationPage": ".invitation_page",
            "MemberUser": ".member_user",
            "Organization": ".organization",
            "OrganizationMember": ".organization_member",
            "OrganizationMemberPage": ".organization_member_page",
            "OrganizationPage": ".organization_page",
            "OrganizationRole": ".organization_role",
            "PredefinedLabel": ".predefined_label",
            "Project": ".project",
            "ProjectExportCreate": ".project_export_create",
            "ProjectMetrics": ".project_metrics",
            "ProjectPage": ".project_page",
            "ProjectStatus": ".project_status",
            "QuotaError": ".quota_error",
            "Task": ".task",
            "TaskPage": ".task_page",
            "TaskResult": ".task_result",
            "TaskResultPage": ".task_result_page",
            "TaskStatus": ".task_status",
            "TaskType": ".task_type",
            "ValidationErrorBody": ".validation_error_body",
            "Visibility": ".visibility",
        },
    )

__all__ = [
    "Agent",
    "AgentCreate",
    "AgentEvent",
    "AgentExecution",
    "AgentExecutionPage",
    "AgentPage",
    "AgentTaskType",
    "AgentTestResult",
    "AgentUpdate",
    "Annotation",
    "Dataset",
    "DatasetDataType",
    "DatasetItem",
    "DatasetItemPage",
    "DatasetPage",
    "DatasetVisibility",
    "Error",
    "Export",
    "ExportCreate",
    "ExportFormat",
    "ExportPage",
    "FieldErrors",
    "FreeObject",
    "Invitation",
    "InvitationCreate",
    "InvitationPage",
    "MemberUser",
    "Organization",
    "OrganizationMember",
    "OrganizationMemberPage",
    "OrganizationPage",
    "OrganizationRole",
    "PredefinedLabel",
    "Project",
    "ProjectExportCreate",
    "ProjectMetrics",
    "ProjectPage",
    "ProjectStatus",
    "QuotaError",
    "Task",
    "TaskPage",
    "TaskResult",
    "TaskResultPage",
    "TaskStatus",
    "TaskType",
    "ValidationErrorBody",
    "Visibility",
]
